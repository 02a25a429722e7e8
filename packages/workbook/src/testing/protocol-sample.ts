import { protocols } from '@msoko/domain'
import type { FileChoices, FileContext, FileReading } from '../file-reading.ts'
import { readFile } from '../read-file.ts'
import { context } from './sample.ts'
import { xlsxOf, type Input, type InputSheet } from './xlsx-of.ts'

/** Reads protocols of the invented district. */
export const fileContext: FileContext = { ...context, protocols, mappings: [], choices: {} }

export function choosing(choices: FileChoices): FileContext {
  return { ...fileContext, choices }
}

/** An invented participant: nobody is called so. */
export interface Entry {
  readonly code: string
  readonly grade?: string | null
  readonly surname?: string
  readonly name?: string
  readonly document?: readonly [series: string, number: string]
  readonly primary?: Input
  readonly result: Input
}

const EGE_HEADING = ['№', null, 'Код МСУ', null, 'Код ОО', null, 'Класс', null, 'Код ППЭ', null, 'Аудитория', null]
  .concat(['Фамилия', 'Имя', 'Отчество', null, 'Серия', null, 'Номер', null, 'Задания с кратким ответом', null])
  .concat(['Задания с развёрнутым ответом', null, 'Первичный балл', null, 'Балл', null])

/** «ЕГЭ standard» as РЦОИ issues it: every second column is the right half of a merged cell. */
export function egeSheet(
  title: string,
  entries: readonly Entry[],
  below: readonly (readonly Input[])[] = [],
): InputSheet {
  const rows = entries.map((entry, index): Input[] =>
    [
      [
        index + 1,
        null,
        entry.code.slice(0, 3),
        null,
        entry.code,
        null,
        entry.grade === undefined ? '11А' : entry.grade,
        null,
      ],
      [1111, null, 12, null, entry.surname ?? `Тестов${index}`, entry.name ?? 'Тест', 'Тестович', null],
      [entry.document?.[0] ?? '0000', null, entry.document?.[1] ?? String(100_000 + index), null, '++-+65', null],
      ['1(1)0(3)', null, entry.primary ?? 20, null, entry.result, null],
    ].flat(),
  )
  const first = 4
  const heading = EGE_HEADING.flatMap((text, column) =>
    EGE_HEADING[column + 1] === null && text !== null ? [column] : [],
  )
  return {
    name: 'Протокол',
    rows: [['Протокол проверки'], [title], [], EGE_HEADING, ...rows, ...below],
    merges: heading.flatMap((column) =>
      rows.concat([[]]).map((_, index) => `${letter(column)}${first + index}:${letter(column + 1)}${first + index}`),
    ),
  }
}

/** «ЕГЭ base maths» and ОГЭ: one column a heading. */
export function markSheet(
  title: string,
  entries: readonly Entry[],
  below: readonly (readonly Input[])[] = [],
): InputSheet {
  const heading = [
    '№',
    'Код ОО',
    'Класс',
    'Код ППЭ',
    'Аудитория',
    'Фамилия',
    'Имя',
    'Отчество',
    'Серия',
    'Номер',
  ].concat(['Задания с кратким ответом', 'Первичный балл', 'Оценка'])
  const rows = entries.map((entry, index): Input[] =>
    [
      [index + 1, entry.code, entry.grade === undefined ? '9Б' : entry.grade, 1111, 12],
      [entry.surname ?? `Тестов${index}`, entry.name ?? 'Тест', 'Тестович'],
      [entry.document?.[0] ?? '0000', entry.document?.[1] ?? String(100_000 + index), '+-1+'],
      [entry.primary ?? 12, entry.result],
    ].flat(),
  )
  return { name: 'Протокол', rows: [[title], heading, ...rows, ...below] }
}

export async function readSheets(
  sheets: readonly InputSheet[],
  within: FileContext = fileContext,
  fileName = 'протокол.xlsx',
): Promise<FileReading> {
  return readFile(await xlsxOf(sheets), fileName, within)
}

export function faults({ problems }: FileReading): readonly (readonly [string, string | null])[] {
  return problems.map(({ code, cell }) => [code, cell])
}

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`
}
