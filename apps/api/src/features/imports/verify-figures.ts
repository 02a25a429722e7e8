import {
  admits,
  cellKey,
  cellPosition,
  printInteger,
  type Adjustment,
  type CellPosition,
  type Contribution,
  type Field,
  type FieldValue,
  type Form,
  type TallyField,
  type UnitTree,
} from '@msoko/domain'
import { figureName } from './figure-name.ts'
import { importProblem, shown, type ImportProblem } from './import-problem.ts'

/** No district counts more of anything; the reader keeps to the same limit. */
const LARGEST_COUNT = 9_999_999
const REMEDY = 'Исправьте файл и загрузите его ещё раз; если в файле всё верно, обновите страницу (Ctrl+F5).'

/** A claim speaks of cells and fields that the form has, and what the file holds lies inside of it. */
export function verifyClaim(form: Form, contribution: Contribution, units: UnitTree): readonly ImportProblem[] {
  const { unit, period, claim } = contribution
  if (claim.kind !== 'cells') return []
  const { where, fields } = claim
  const badWhere = Object.entries(where).some(([dimension, values]) =>
    values.some((value) => own(own(form.dimensions, dimension)?.values ?? {}, value) === undefined),
  )
  const badFields = fields?.some((field) => own(form.fields, field) === undefined) ?? false
  const outside = Object.entries(contribution.cells).some(([cell, values]) => {
    const position = positionOf(cell)
    const selected = Object.entries(where).every(([dimension, wanted]) => wanted.includes(position?.[dimension] ?? ''))
    return !selected || (fields !== undefined && Object.keys(values).some((field) => !fields.includes(field)))
  })
  if (!badWhere && !badFields && !outside) return []
  return [
    importProblem({
      code: 'wrong-claim',
      message: `${figureName({ unit, form, period }, units)}: числа стоят не в той части отчёта, за которую отвечает файл.`,
      expected: 'числа одной части отчёта',
      remedy: REMEDY,
    }),
  ]
}

/** One cell of a contribution: that the form has it, that its fields belong there and that its numbers are counts. */
export function verifyCell(
  form: Form,
  { unit, period, cells }: Contribution,
  cell: string,
  units: UnitTree,
): readonly ImportProblem[] {
  const position = admittedPosition(form, cell)
  if (position === null) return [unknownCell(figureName({ unit, form, period }, units), cell)]
  return Object.entries(cells[cell] ?? {}).flatMap(([id, value]) => {
    const field = own(form.fields, id)
    const name = figureName({ unit, form, period, cell, field: id }, units)
    if (field === undefined) return [unknownField(name, id)]
    return isForCell(field, position) ? wrongValue(name, field, value) : [fieldNotForCell(name)]
  })
}

/** An appeal moves one result between two values of a tally that the cell has. */
export function verifyEvent(form: Form, adjustment: Adjustment, units: UnitTree): readonly ImportProblem[] {
  const { unit, period, cell, field: id, from, to, line } = adjustment
  const position = admittedPosition(form, cell)
  if (position === null) return [{ ...unknownCell(figureName({ unit, form, period }, units), cell), row: line }]
  const name = figureName({ unit, form, period, cell, field: id }, units)
  const field = own(form.fields, id)
  if (field?.kind !== 'tally') return [{ ...unknownField(name, id), row: line }]
  if (!isForCell(field, position)) return [{ ...fieldNotForCell(name), row: line }]
  return [from, to].filter((bin) => !inScale(field, bin)).map((bin) => ({ ...outOfScale(name, field, bin), row: line }))
}

/** What the record itself holds under a key that came from outside: `constructor` is no field. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function positionOf(cell: string): CellPosition | null {
  try {
    return cellPosition(cell)
  } catch {
    return null
  }
}

function admittedPosition(form: Form, cell: string): CellPosition | null {
  const position = positionOf(cell)
  if (position === null || cellKey(position) !== cell || !admits(form, position)) return null
  return Object.keys(position).length === Object.keys(form.dimensions).length ? position : null
}

function isForCell({ only }: Field, position: CellPosition): boolean {
  return Object.entries(only ?? {}).every(([dimension, values]) => values.includes(position[dimension] ?? ''))
}

/** A quantity is kept in units of its last place. */
function largestOf(field: Exclude<Field, TallyField>): number {
  if (field.kind === 'flag') return 1
  return field.kind === 'sum' ? LARGEST_COUNT * 10 ** field.scale : LARGEST_COUNT
}

function wrongValue(name: string, field: Field, value: FieldValue): readonly ImportProblem[] {
  if (field.kind !== 'tally') {
    const largest = largestOf(field)
    return typeof value === 'number' && isCount(value, largest) ? [] : [notACount(name, value, largest)]
  }
  if (typeof value === 'number') return [notACount(name, value, LARGEST_COUNT)]
  return Object.entries(value).flatMap(([bin, events]) => {
    if (String(Number(bin)) !== bin || !inScale(field, Number(bin))) return [outOfScale(name, field, bin)]
    return isCount(events, LARGEST_COUNT) ? [] : [notACount(`${name} — ${bin}`, events, LARGEST_COUNT)]
  })
}

function isCount(value: number, largest: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largest
}

function inScale({ from, to }: TallyField, bin: number): boolean {
  return Number.isInteger(bin) && bin >= from && bin <= to
}

function unknownCell(name: string, cell: string): ImportProblem {
  const expected = 'сочетание предмета, уровня, периода и категории, которое есть в форме'
  return importProblem({
    code: 'unknown-cell',
    message: `${name}: в форме нет строки «${shown(cell)}».`,
    found: shown(cell),
    expected,
    remedy: REMEDY,
  })
}

function unknownField(name: string, field: string): ImportProblem {
  return importProblem({
    code: 'unknown-field',
    message: `${name}: в форме нет такого показателя.`,
    found: shown(field),
    expected: 'показатель формы',
    remedy: REMEDY,
  })
}

function fieldNotForCell(name: string): ImportProblem {
  return importProblem({
    code: 'field-not-for-cell',
    message: `${name}: для этой строки показатель не заполняется.`,
    expected: 'пусто',
    remedy: REMEDY,
  })
}

function notACount(name: string, value: unknown, largest: number): ImportProblem {
  return importProblem({
    code: 'not-a-count',
    message: `${name}: вместо числа людей или работ пришло ${shown(value)}.`,
    found: shown(value),
    expected: `целое число от 0 до ${printInteger(largest)}`,
    remedy: REMEDY,
  })
}

function outOfScale(name: string, { from, to }: TallyField, bin: unknown): ImportProblem {
  return importProblem({
    code: 'score-out-of-range',
    message: `${name}: значение ${shown(bin)} вне шкалы.`,
    found: shown(bin),
    expected: `от ${from} до ${to}`,
    remedy: REMEDY,
  })
}
