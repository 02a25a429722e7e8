import { countOf } from '@msoko/domain'
import { protocolNotices } from './protocol-notices.ts'
import { quote } from './text.ts'

/** Something the reader did or left aside, which the person should know of. */
export interface Notice {
  readonly code: NoticeCode
  readonly sheet: string
  /** A1 address; null when the sheet as a whole is meant. */
  readonly cell: string | null
  /** All cells that are meant, as A1 addresses. */
  readonly cells: readonly string[]
  readonly column: string | null
  readonly message: string
}

const ROWS = ['строка', 'строки', 'строк'] as const
const CELLS = ['ячейке', 'ячейках', 'ячейках'] as const

const texts = {
  ...protocolNotices,
  'sheet-not-recognised': (data: { sheet: string }) =>
    `Лист ${quote(data.sheet)} не похож ни на одну форму: его данные не загружаются.`,
  'unknown-column': (data: { title: string; similar: string | null }) =>
    `Столбец ${quote(data.title)} в форме не предусмотрен: его данные не загружаются.` +
    (data.similar === null ? '' : ` Если это ${quote(data.similar)}, исправьте заголовок.`),
  'percent-column': (data: { title: string }) =>
    `Столбец ${quote(data.title)} не загружается: доли система считает сама.`,
  'untitled-column': () => 'В столбце без заголовка есть данные: они не загружаются.',
  'blank-rows': (data: { rows: number }) => `Без чисел и поэтому пропущено: ${countOf(data.rows, ROWS)}.`,
  'blank-row-is-unknown': (data: { rows: number }) =>
    `Без чисел: ${countOf(data.rows, ROWS)} тех организаций, которые подали другие строки этой формы. ` +
    'Там будет «нет данных». Если участников не было, поставьте 0 или удалите строку.',
  'repeated-heading': (data: { rows: number }) =>
    `Повторов заголовка внутри таблицы пропущено: ${countOf(data.rows, ROWS)}.`,
  'no-data': (data: { title: string; cells: number }) =>
    `Нет данных: столбец ${quote(data.title)} не заполнен в ${countOf(data.cells, CELLS)}. Пустая ячейка — не ноль.`,
  'number-taken': (data: { found: string; value: number }) => `Из ${quote(data.found)} взято число ${data.value}.`,
  'zeros-deduced': (data: { title: string; partner: string }) =>
    `Пустые ячейки группы ${quote(data.title)} прочитаны как 0: сумма остальных уже равна столбцу ${quote(data.partner)}.`,
  'total-checked': (data: { rows: number }) => `Строк с итогами сверено с суммами и не загружено: ${data.rows}.`,
  'total-not-checked': (data: { title: string }) =>
    `Итог в столбце ${quote(data.title)} не сверен: часть строк не заполнена.`,
} satisfies Record<string, (data: never) => string>

export type NoticeCode = keyof typeof texts

export type NoticeData<C extends NoticeCode> = Parameters<(typeof texts)[C]> extends [infer Data] ? [data: Data] : []

export function noticeText<C extends NoticeCode>(code: C, ...details: NoticeData<C>): string {
  const text = texts[code] as (data: unknown) => string
  return text(details[0])
}
