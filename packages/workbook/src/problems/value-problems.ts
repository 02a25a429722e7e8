import { printInteger } from '@msoko/domain'
import { allOf, quote, type ProblemText, type Shown } from './text.ts'

const COUNT = 'целое число, 0 или больше'
const LIST = 'баллы через точку с запятой: 45; 52; 61×2'

/** The content of a cell is not a value of its field. */
export const valueProblems = {
  'not-a-number': ({ found, column }: Shown) => ({
    message: `В столбце ${quote(column)} вместо числа стоит ${quote(found)}.`,
    expected: COUNT,
    remedy: remedyFor(found),
  }),
  dash: ({ found, column }: Shown) => ({
    message: `В столбце ${quote(column)} стоит ${quote(found)}: не понять, это ноль или нет данных.`,
    expected: `${COUNT}, или пустая ячейка`,
    remedy: 'Поставьте 0, если никого; оставьте пусто, если нет данных.',
  }),
  fraction: ({ found, column }: Shown) => ({
    message: `В столбце ${quote(column)} стоит дробное число ${found}.`,
    expected: COUNT,
    remedy: 'Впишите целое число; средние и доли система считает сама.',
  }),
  percent: ({ found, column }: Shown) => ({
    message: `В столбце ${quote(column)} стоят проценты: ${found}.`,
    expected: COUNT,
    remedy: 'Впишите само количество: долю система считает сама.',
  }),
  negative: ({ found, column }: Shown) => ({
    message: `В столбце ${quote(column)} стоит отрицательное число ${found}.`,
    expected: COUNT,
    remedy: 'Впишите само количество; изменения система считает сама.',
  }),
  'number-too-large': ({ found, column }: Shown, data: { limit: number }) => ({
    message: `В столбце ${quote(column)} стоит слишком большое число ${found}.`,
    expected: `целое число от 0 до ${printInteger(data.limit)}`,
    remedy: 'Проверьте число: возможно, две ячейки слились в одну.',
  }),
  date: ({ found, column }: Shown) => ({
    message: `В столбце ${quote(column)} стоит дата ${found}: Excel мог превратить в неё число.`,
    expected: COUNT,
    remedy: 'Выберите для ячейки числовой формат и впишите число заново.',
  }),
  boolean: ({ found, column }: Shown) => ({
    message: `В столбце ${quote(column)} стоит логическое значение ${found}.`,
    expected: COUNT,
    remedy: 'Впишите число.',
  }),
  'cell-error': ({ found, column }: Shown) => ({
    message: `Формула в столбце ${quote(column)} не посчитана: ${found}.`,
    expected: COUNT,
    remedy: 'Исправьте формулу или впишите число вместо неё.',
  }),
  'formula-without-value': ({ found, column }: Shown) => ({
    message: `В столбце ${quote(column)} записана формула ${found}, но её результата в файле нет.`,
    expected: COUNT,
    remedy: 'Откройте книгу в Excel, дождитесь пересчёта и сохраните; или впишите число вместо формулы.',
  }),
  'merged-value': ({ column }: Shown, data: { range: string }) => ({
    message: `Ячейки столбца ${quote(column)} объединены (${data.range}): непонятно, к какой строке относится число.`,
    expected: 'своё число в каждой строке',
    remedy: 'Отмените объединение и впишите число в каждую строку.',
  }),
  'not-a-score': ({ found, column }: Shown, data: { parts: readonly string[] }) => ({
    message: `В списке баллов (столбец ${quote(column)}) не понять ${allOf(data.parts)}${quotedUnlessSame(found, data.parts)}.`,
    expected: LIST,
    remedy: 'Перечислите баллы целыми числами через точку с запятой.',
  }),
  'score-out-of-range': ({ column }: Shown, data: { scores: readonly string[]; from: number; to: number }) => ({
    message: `В списке баллов (столбец ${quote(column)}) есть балл вне шкалы: ${data.scores.join(', ')}.`,
    expected: `баллы от ${data.from} до ${data.to}`,
    remedy: 'Исправьте балл; если две цифры слились, разделите их точкой с запятой.',
  }),
  'not-yes-or-no': ({ found, column }: Shown) => ({
    message: `В столбце ${quote(column)} вместо «да» или «нет» стоит ${quote(found)}.`,
    expected: '«да» или «нет»',
    remedy: 'Впишите «да» или «нет».',
  }),
  'not-a-quantity': ({ found, column }: Shown, data: { scale: number }) => ({
    message: `В столбце ${quote(column)} вместо числа стоит ${quote(found)}.`,
    expected: data.scale === 0 ? COUNT : `число, 0 или больше, не более ${data.scale} знаков после запятой`,
    remedy: 'Исправьте число.',
  }),
  'field-not-for-cell': ({ found, column }: Shown, data: { context: string }) => ({
    message: `Для строки «${data.context}» столбец ${quote(column)} не заполняется, а в нём стоит ${quote(found)}.`,
    expected: 'пустая ячейка',
    remedy: 'Очистите ячейку или исправьте начало строки.',
  }),
  'tally-incomplete': ({ column }: Shown, data: { title: string }) => ({
    message: `В группе ${quote(data.title)} заполнены не все столбцы: ${quote(column)} пуст.`,
    expected: COUNT,
    remedy: 'Поставьте 0, если никого; если данных нет совсем, очистите всю группу.',
  }),
  'check-failed': (_: Shown, data: CheckDetails) => {
    const bounds = data.bounds.map(({ bound, because }) => `${bound} (${because})`).join('; ')
    return {
      message: `Числа строки не сходятся: ${quote(data.title)} — ${data.value}, а должно быть ${bounds}.`,
      expected: data.bounds.map(({ bound, because }) => `${bound}: ${because}`).join('; '),
      remedy: `Сверьте с исходными сведениями ${allOf([data.title, ...data.others])}: одно из чисел неверно.`,
    }
  },
  'total-mismatch': ({ found, column }: Shown, data: { sum: string }) => ({
    message: `Итог не сходится: в столбце ${quote(column)} стоит ${found}, а сумма строк — ${data.sum}.`,
    expected: data.sum,
    remedy: 'Найдите неверное число или пропущенную строку; строку с итогом можно удалить, система посчитает его сама.',
  }),
} satisfies Record<string, (at: Shown, data: never) => ProblemText>

/** How numbers are spoilt in published tables, and what to do about each. */
const SPOILT: readonly (readonly [RegExp, string])[] = [
  [
    /^[\d\s]+[.,]$/,
    'После запятой нет цифры: похоже, она потерялась. Сверьте с исходной таблицей и впишите целое число.',
  ],
  [/^\d+\s*\p{L}{2,}\s*\d+$/u, 'Внутри числа стоит слово. Впишите всё число цифрами.'],
  [/^(?=.*[ОоOo])[\dОоOo]+$/, 'Вместо нуля стоит буква «О». Впишите цифру 0.'],
  [
    /^\d+[.,]\d+\s*%?\s*[(/]\s*\d+\)?$|^\d+\s*%\s*[(/]\s*\d+\)?$/,
    'Похоже, доля стоит перед количеством. Оставьте в ячейке только количество.',
  ],
]

function remedyFor(found: string): string {
  const known = SPOILT.find(([pattern]) => pattern.test(found.trim()))
  return known?.[1] ?? 'Впишите число; нет данных — оставьте ячейку пустой.'
}

export interface CheckDetails {
  readonly title: string
  readonly value: string
  /** «не больше 40» and why: «в столбце «Участников» стоит 40». */
  readonly bounds: readonly { readonly bound: string; readonly because: string }[]
  /** Titles of the other fields that the bounds come from. */
  readonly others: readonly string[]
}

function quotedUnlessSame(found: string, parts: readonly string[]): string {
  return parts.length === 1 && parts[0] === found ? '' : `: ${quote(found)}`
}
