import { printPeriod, type Finding, type Period } from '@msoko/domain'
import type { ShownTable } from '../../components/export-button.tsx'
import { SCHOOL_WORDS } from '../../components/verdict-mark.tsx'
import { titleOfChoice, type FlagChoice } from './flag-choice.ts'
import { reasonsOf } from './shown-findings.ts'

/** A school by two sets of rules over the same figures. */
export interface ComparedFindings {
  readonly unit: string
  readonly first: Finding
  readonly second: Finding
  readonly differ: boolean
}

/** Schools on which the rules disagree come first. */
export function compareFindings(first: readonly Finding[], second: readonly Finding[]): readonly ComparedFindings[] {
  return first
    .flatMap((one): readonly ComparedFindings[] => {
      const other = second.find(({ unit }) => unit === one.unit)
      return other ? [{ unit: one.unit, first: one, second: other, differ: one.verdict !== other.verdict }] : []
    })
    .toSorted((a, b) => Number(b.differ) - Number(a.differ))
}

export function shownComparison(
  compared: readonly ComparedFindings[],
  [first, second]: readonly [FlagChoice, FlagChoice],
  period: Period,
  nameOf: (unit: string) => string,
): ShownTable {
  return {
    sheet: 'Два набора правил',
    title: 'Школы по двум наборам правил',
    notes: [
      `${printPeriod(period)} учебный год, одни и те же данные`,
      `Первый: ${titleOfChoice(first)}`,
      `Второй: ${titleOfChoice(second)}`,
    ],
    columns: [
      { title: 'Школа', width: 28 },
      { title: 'Совпадают', width: 12 },
      { title: 'Первый', width: 20 },
      { title: 'Второй', width: 20 },
      { title: 'Почему, первый', width: 70 },
      { title: 'Почему, второй', width: 70 },
    ],
    rows: compared.map((each) => [
      nameOf(each.unit),
      each.differ ? 'нет' : 'да',
      SCHOOL_WORDS[each.first.verdict].text,
      SCHOOL_WORDS[each.second.verdict].text,
      reasonsOf(each.first),
      reasonsOf(each.second),
    ]),
  }
}
