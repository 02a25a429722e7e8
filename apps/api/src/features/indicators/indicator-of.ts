import { indicators, type CellPosition, type Indicator } from '@msoko/domain'
import { ServiceError } from '../../service-error.ts'

/** The indicator, with the cell that it is evaluated by named in full. */
export function indicatorOf(id: string, cell: CellPosition | undefined): Indicator {
  const indicator = indicators.find((candidate) => candidate.id === id)
  if (!indicator) throw new ServiceError('not-found', 'Такого показателя нет. Выберите показатель из списка.')
  const named = Object.keys(cell ?? {})
  const same = named.length === indicator.by.length && indicator.by.every((dimension) => named.includes(dimension))
  if (!same) throw new ServiceError('invalid', 'Для этого показателя нужно выбрать предмет и уровень.')
  return indicator
}
