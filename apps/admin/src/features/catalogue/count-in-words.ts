import { countedTitles, type Register, type RegisterCount } from '@msoko/domain'

/** «сумма столбца „Участников“: строки, начавшиеся за период; только „Этап“: школьный». */
export function countInWords(register: Pick<Register, 'columns'>, count: RegisterCount): string {
  const { rows, where = {}, sum, distinct } = count
  const titleOf = (column: string): string => register.columns[column]?.title ?? column
  const what =
    sum !== undefined
      ? `сумма столбца «${titleOf(sum)}»`
      : distinct !== undefined
        ? `разные значения столбца «${titleOf(distinct)}»`
        : 'число строк'
  const only = Object.entries(where).map(
    ([column, values]) =>
      `«${titleOf(column)}»: ${values.map((value) => valueTitle(register, column, value)).join(', ')}`,
  )
  return [`${what}; ${countedTitles[rows]}`, ...(only.length === 0 ? [] : [`только где ${only.join(' и ')}`])].join(
    '; ',
  )
}

function valueTitle({ columns }: Pick<Register, 'columns'>, id: string, value: string | boolean): string {
  if (typeof value === 'boolean') return value ? 'да' : 'нет'
  const column = columns[id]
  return column?.kind === 'choice' ? (column.values[value] ?? value) : value
}
