// What the catalogue holds, counted, and whether each of the 54 measures has something to carry it out with.
import {
  acts,
  forms,
  indicators,
  measures320,
  parameters,
  protocols,
  registers,
  ruleSets,
  traceOfMeasure,
} from '@msoko/domain'

/** Lines of counts for the terminal. */
export function counts() {
  const fields = forms.reduce((sum, form) => sum + Object.keys(form.fields).length, 0)
  return [
    ['актов', acts.length],
    ['форм', forms.length],
    ['из них считаются по реестрам', forms.filter(({ register }) => register !== undefined).length],
    ['реестров', registers.length],
    ['протоколов', protocols.length],
    ['полей', fields],
    ['показателей', indicators.length],
    ['правил', ruleSets.length],
    ['чисел', parameters.length],
    ['из них без значения', parameters.filter(({ rows }) => rows.length === 0).length],
  ].map(([what, count]) => `${String(count).padStart(5)}  ${what}`)
}

/** Measure → what it lacks; measures that lack nothing are left out. */
export function gaps() {
  return Object.entries(measures320).flatMap(([number, { documents }]) => {
    const { forms: own, registers: kept, indicators: measured } = traceOfMeasure(number)
    const lacks = [
      ...(own.length + kept.length === 0 ? ['формы или реестра'] : []),
      ...(measured.length === 0 ? ['показателя'] : []),
      ...(documents.kinds.length === 0 ? ['вида документа'] : []),
    ]
    return lacks.length === 0 ? [] : [`мера ${number}: нет ${lacks.join(', ')}`]
  })
}

export const measuresCount = Object.keys(measures320).length
