import {
  acts,
  capitalize,
  citeShort,
  countOf,
  forms,
  indicators,
  levelTitles,
  measures320,
  measuresOfForm,
  measuresOfIndicator,
  measuresOfRegister,
  parameters,
  periodTitles,
  provenanceInWords,
  purposeTitles,
  registers,
  reportersInWords,
  ruleSetKey,
  ruleSets,
  sectionOfMeasure,
  traceOfMeasure,
  unitTitles,
  type ActMeasure,
} from '@msoko/domain'
import { formOf } from '../../catalogue/declarations.ts'
import type { CatalogueList } from './catalogue-search.ts'
import { isUnset, parameterNow } from './parameter-now.ts'

/** One line of a list of the catalogue. */
export interface Entry {
  readonly list: CatalogueList
  readonly id: string
  readonly title: string
  readonly note: string
  /** Numbers of the measures of the plan that it serves. */
  readonly measures: readonly string[]
  /** Sections of the plan, the first being the one it is listed under. */
  readonly sections: readonly number[]
  /** Nobody has set the number yet. */
  readonly unset?: true
  /** Everything that it may be found by. */
  readonly text: string
}

const LONGEST = 200

const FIELDS = ['поле', 'поля', 'полей'] as const
const COLUMNS = ['столбец', 'столбца', 'столбцов'] as const
const ITEMS = ['пункт', 'пункта', 'пунктов'] as const

interface Draft extends Pick<Entry, 'id' | 'title' | 'note' | 'measures' | 'unset'> {
  /** Words beside the title and the note. */
  readonly words?: readonly string[]
}

function entriesOf(list: CatalogueList, drafts: readonly Draft[]): readonly Entry[] {
  return drafts.map(({ words = [], ...draft }) => ({
    list,
    ...draft,
    sections: [...new Set(draft.measures.flatMap((number) => sectionOfMeasure(number)?.number ?? []))],
    text: [draft.title, draft.note, draft.id, ...draft.measures, ...words].join(' '),
  }))
}

/** The whole catalogue by its lists. `day` decides which value of a parameter is in force. */
export function catalogueEntries(day: string): Readonly<Record<CatalogueList, readonly Entry[]>> {
  return {
    indicators: entriesOf(
      'indicators',
      indicators.map((indicator) => ({
        id: indicator.id,
        title: indicator.title,
        note: `${unitTitles[indicator.unit]}; ${levelTitles[indicator.level]}`,
        measures: measuresOfIndicator(indicator),
        words: [indicator.short, indicator.words],
      })),
    ),
    forms: entriesOf(
      'forms',
      forms.map((form) => ({
        id: form.id,
        title: form.title,
        note: `${reportersInWords(form.appliesTo)}; ${periodTitles[form.period]}; ${countOf(Object.keys(form.fields).length, FIELDS)}`,
        measures: measuresOfForm(form),
        words: [form.sheet, ...Object.values(form.fields).map(({ title }) => title)],
      })),
    ),
    registers: entriesOf(
      'registers',
      registers.map((register) => ({
        id: register.id,
        title: register.title,
        note: `${countOf(Object.keys(register.columns).length, COLUMNS)}; подсчёт — форма «${formOf(register.form).title}»`,
        measures: measuresOfRegister(register),
        words: Object.values(register.columns).map(({ title }) => title),
      })),
    ),
    parameters: entriesOf(
      'parameters',
      parameters.map((parameter) => ({
        id: parameter.id,
        title: parameter.title,
        note: parameterNow(parameter, day),
        ...(isUnset(parameter, day) && { unset: true }),
        measures: [],
      })),
    ),
    acts: entriesOf(
      'acts',
      acts.map((act) => ({
        id: act.id,
        title: `${capitalize(citeShort({ act: act.id }))} «${act.title}»`,
        note: `${act.issuer}; ${countOf(Object.keys(act.items).length, ITEMS)} в каталоге`,
        measures: [],
        words: [act.number],
      })),
    ),
    rules: entriesOf(
      'rules',
      ruleSets.map((ruleSet) => ({
        id: ruleSetKey(ruleSet),
        title: `${ruleSet.title} (версия ${ruleSet.version})`,
        note: `для чего: ${purposeTitles[ruleSet.purpose]}; ${provenanceInWords(ruleSet.provenance)}`,
        measures: [],
        words: ruleSet.flags.flatMap(({ title, listTitle, grounds }) => [
          title,
          listTitle,
          ...grounds.map((each) => each.title),
        ]),
      })),
    ),
    measures: entriesOf(
      'measures',
      (Object.entries(measures320) as readonly (readonly [string, ActMeasure])[]).map(([number, measure]) => ({
        id: number,
        title: `${number}. ${firstWords(measure.title)}`,
        note: carriedOut(number),
        measures: [number],
        words: [measure.title, measure.term],
      })),
    ),
  }
}

/** A title of a page and more is cut at a word: its measure has the whole. */
function firstWords(title: string): string {
  return title.length <= LONGEST ? title : `${title.slice(0, title.lastIndexOf(' ', LONGEST))}…`
}

/** «форм 2, показателей 7, документ составляется»: what the system does for a measure. */
function carriedOut(number: string): string {
  const { forms: own, registers: kept, indicators: measured, reports } = traceOfMeasure(number)
  const counts = [
    own.length > 0 && `форм: ${own.length}`,
    kept.length > 0 && `реестров: ${kept.length}`,
    measured.length > 0 && `показателей: ${measured.length}`,
    reports.length > 0 && 'документ составляется',
  ].filter((text) => text !== false)
  return counts.length === 0 ? 'в каталоге пока ничего' : counts.join(', ')
}
