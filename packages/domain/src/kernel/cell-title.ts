import type { Form } from './form.ts'
import type { CellPosition } from './submission.ts'

/** «Математика (базовый)»: the titles of a cell's values; values that say nothing («—») are left out. */
export function cellTitle(form: Pick<Form, 'dimensions'>, cell: CellPosition): string {
  const titles = Object.entries(form.dimensions).flatMap(([dimension, { values }]) => {
    const title = values[cell[dimension] ?? '']?.title
    return title === undefined || title === '—' ? [] : [title]
  })
  const [first, ...others] = titles
  return others.length === 0 ? (first ?? '') : `${first} (${others.join(', ')})`
}
