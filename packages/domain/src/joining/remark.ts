import { countOf, type PluralForms } from '../kernel/russian.ts'

/** Why figures of a unit could not be counted from joined rows. */
export type RemarkAbout = 'same-pseudonym' | 'rows-astray' | 'one-subject' | 'off-list' | 'undecided' | 'no-threshold'

export interface JoinRemark {
  readonly unit: string
  readonly about: RemarkAbout
  /** Persons it concerns; zero when it concerns all of them alike. */
  readonly persons: number
  /** For the person at the screen, without the name of the unit. */
  readonly text: string
}

const PERSONS: PluralForms = ['участника', 'участников', 'участников']

const TEXTS: Readonly<Record<RemarkAbout, (persons: string, what: string) => string>> = {
  'same-pseudonym': (persons) =>
    `у ${persons} встречаются две строки одного экзамена или списка: это тёзки без документа или строка записана дважды. Показатели по людям этой школы из строк не подсчитаны: исправьте протокол или внесите числа в книгу.`,
  'rows-astray': (persons) =>
    `у ${persons} строки не сходятся с подсчётом по протоколам: в строке нет кода и имени или результат изменила апелляция. Показатели по людям этой школы из строк не подсчитаны: загрузите полный протокол с учётом апелляций или внесите числа в книгу.`,
  'one-subject': (persons, what) =>
    `у ${persons} есть строка только по одному из двух предметов, русскому языку или математике. ${what} из строк не подсчитано: загрузите недостающие протоколы или внесите числа в книгу.`,
  'off-list': (persons, what) =>
    `${persons} нет в списке участников или признак у них не указан. ${what} из строк не подсчитано: дополните список или внесите числа в книгу.`,
  undecided: (persons, what) =>
    `для ${persons} не хватает итоговых отметок или результатов экзаменов. ${what} из строк не подсчитано: загрузите недостающие протоколы и список или внесите числа в книгу.`,
  'no-threshold': (_, what) => `${what} из строк не подсчитано: для этого года порог не задан. Внесите числа в книгу.`,
}

/** `what` is what was not counted, as the beginning of a sentence: «Число не преодолевших минимум». */
export function remark(unit: string, about: RemarkAbout, persons: number, what = ''): JoinRemark {
  return { unit, about, persons, text: TEXTS[about](countOf(persons, PERSONS), what) }
}
