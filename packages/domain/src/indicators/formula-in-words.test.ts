import { describe, expect, it } from 'vitest'
import { contingent } from '../forms/contingent/contingent.ts'
import { gradesFrom } from '../forms/contingent/grades.ts'
import { gia9Graduates } from '../forms/attestation/gia9-graduates.ts'
import { ogeResults } from '../forms/attestation/oge-results.ts'
import { forms } from '../forms/catalogue.ts'
import { neverFalls, sameAs, steady, within } from '../kernel/across-check.ts'
import { atMost, equal, max, plus, tallyBelow } from '../kernel/check.ts'
import { exact } from '../kernel/exact.ts'
import { flag } from '../kernel/field.ts'
import {
  acrossUnits,
  difference,
  mean,
  quantile,
  ratio,
  share,
  total,
  unitsWithin,
  weighted,
} from '../kernel/formula.ts'
import { parameter } from '../kernel/parameter.ts'
import { restOfDistrict } from '../kernel/reference.ts'
import { markPassed } from '../parameters/mark-passed.ts'
import { yearlyChange } from '../parameters/yearly-change.ts'
import { indicators } from './catalogue.ts'
import { acrossCheckInWords, checkInWords, checksInWords } from './check-in-words.ts'
import { fieldInWords } from './field-in-words.ts'
import { formulaInWords } from './formula-in-words.ts'

const NB = '\u00a0'
const { pupils, specialNeeds, classes } = contingent.f
const certificates = share(gia9Graduates.f.certificateBySeptember, gia9Graduates.f.graduates)
const marks = ogeResults.f.marks

describe('a formula in words', () => {
  it('names fields as the form does, a run of grades by its ends', () => {
    expect(formulaInWords(share(specialNeeds, pupils))).toBe(`«Из них с ОВЗ» ÷ «Обучающихся»${NB}×${NB}100${NB}%`)
    expect(formulaInWords(total(pupils.where({ grade: gradesFrom(5, 11) })))).toBe('сумма: «Обучающихся» (класс: 5–11)')
    expect(formulaInWords(total(pupils.where({ grade: ['1', '4'] })))).toBe('сумма: «Обучающихся» (класс: 1, 4)')
  })

  it('says the year before and the other organisations', () => {
    expect(formulaInWords(difference(total(pupils), total(pupils.in('previous'))))).toBe(
      '[сумма: «Обучающихся»] минус [сумма: «Обучающихся» (за предыдущий год)]',
    )
    expect(formulaInWords(ratio(pupils.units(restOfDistrict), classes.units(restOfDistrict)))).toContain(
      '«Обучающихся» (по остальным организациям района) ÷ ',
    )
  })

  it('says what is made of a row before the sum', () => {
    expect(formulaInWords(total(classes.upTo(classes)))).toContain('в каждой строке не больше, чем «Классов')
    expect(formulaInWords(total(classes.shortOf(classes)))).toContain('число строк, где это меньше, чем «Классов')
  })

  it('says marks, weights and points of a distribution', () => {
    const five = marks.from(5).below(6)
    expect(formulaInWords(weighted([0.5, five], [64, marks.from(parameter(markPassed))]))).toBe(
      `(0,5 × «Отметка» (5) + 64 × «Отметка» (от «${markPassed.title}»)) ÷ общее число этих случаев`,
    )
    expect(formulaInWords(mean(marks))).toBe('среднее значение: «Отметка»')
    expect(formulaInWords(quantile(marks, exact(1, 2)))).toBe('медиана: «Отметка»')
    expect(formulaInWords(quantile(marks, exact(1, 10)))).toBe('10-й процентиль: «Отметка»')
  })

  it('says whose values are held against each other, a bound of a share in per cent', () => {
    expect(formulaInWords(unitsWithin(certificates, { from: 0.6, below: 0.855 }))).toContain(
      `число школ, у которых значение не меньше 60${NB}% и меньше 85,5${NB}%`,
    )
    expect(formulaInWords(acrossUnits('median', certificates))).toMatch(/^медиана значений школ; значение школы: «/)
  })

  it('has words for every indicator and every check of the catalogue', () => {
    for (const { id, formula } of indicators) expect(formulaInWords(formula), id).not.toMatch(/undefined|NaN|object/)
    for (const form of forms) {
      for (const { text } of checksInWords(form)) expect(text, form.id).not.toMatch(/undefined|NaN|object/)
      for (const field of Object.values(form.fields)) expect(fieldInWords(field)).not.toMatch(/undefined|NaN/)
    }
  })

  it('refuses a field that no form has', () => {
    const of = { form: 'contingent', field: 'cats', kind: 'count' } as const
    expect(() => formulaInWords({ op: 'total', of })).toThrow('contingent.cats')
  })
})

describe('a check in words', () => {
  it('within a row', () => {
    expect(checkInWords(contingent, atMost('specialNeeds', 'pupils'))).toBe(
      '«Из них с ОВЗ» не больше, чем «Обучающихся»',
    )
    expect(checkInWords(contingent, equal('pupils', plus('specialNeeds', max('disabled', 'homeStudy'))))).toBe(
      '«Обучающихся» = «Из них с ОВЗ» + наибольшее из: «Из них детей-инвалидов», «Из них на дому»',
    )
    expect(checkInWords(ogeResults, equal('marks', 'takers'))).toBe('сумма всех значений «Отметка» = «Участников»')
    expect(checkInWords(ogeResults, equal('takers', tallyBelow('marks', 3)))).toBe(
      '«Участников» = число случаев «Отметка» ниже 3',
    )
  })

  it('against another year and another form', () => {
    expect(acrossCheckInWords(contingent, steady('pupils', 30))).toBe(
      `«Обучающихся» за год меняется не больше, чем на 30${NB}%`,
    )
    expect(acrossCheckInWords(contingent, steady('pupils', parameter(yearlyChange)))).toContain(yearlyChange.title)
    expect(acrossCheckInWords(contingent, neverFalls('pupils'))).toContain('не меньше, чем за предыдущий год')
    const ninth = pupils.where({ grade: '9' })
    expect(acrossCheckInWords(gia9Graduates, sameAs('graduates', ninth))).toBe(
      `«${gia9Graduates.fields.graduates.title}» = «Обучающихся» (класс: 9) в форме «Контингент обучающихся»`,
    )
    expect(acrossCheckInWords(gia9Graduates, within('graduates', ninth))).toContain(' не больше, чем «Обучающихся»')
  })
})

it('a kind of field says over what it adds', () => {
  expect(fieldInWords(contingent.fields.pupils)).toContain('не по предметам')
  expect(fieldInWords(contingent.fields.classes)).toContain('не по годам')
  expect(fieldInWords(flag(''))).toContain('да или нет')
})
