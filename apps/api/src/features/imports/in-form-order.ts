import { cellKey, cellsOf, type Form } from '@msoko/domain'

interface PlacedFigure {
  readonly cell: string
  readonly field: string
}

/** Figures in the order of the form: the database keeps keys in an order of its own. */
export function inFormOrder<Figure extends PlacedFigure>(form: Form, figures: readonly Figure[]): readonly Figure[] {
  if (figures.length < 2) return figures
  const cells = new Map(cellsOf(form).map((position, index) => [cellKey(position), index]))
  const fields = Object.keys(form.fields)
  const placed = figures.map((figure) => ({
    figure,
    cell: cells.get(figure.cell) ?? cells.size,
    field: fields.indexOf(figure.field),
  }))
  return placed.toSorted((a, b) => a.cell - b.cell || a.field - b.field).map(({ figure }) => figure)
}
