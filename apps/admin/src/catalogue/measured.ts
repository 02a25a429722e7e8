import {
  cellTitle,
  changeFromPrevious,
  compare,
  exact,
  printExact,
  subtract,
  type CellPosition,
  type Evaluation,
  type Exact,
  type Indicator,
} from '@msoko/domain'
import { formBehind } from './declarations.ts'

/** «Математика (профильный)»; empty when the indicator has no cells. */
export function cellName(indicator: Indicator, cell: CellPosition | undefined): string {
  return cell ? cellTitle(formBehind(indicator), cell) : ''
}

/** «Средний балл ЕГЭ…: Математика (профильный)». */
export function measureTitle(indicator: Indicator, cell: CellPosition | undefined): string {
  return [indicator.title, cellName(indicator, cell)].filter((part) => part !== '').join(': ')
}

export interface Change {
  readonly text: string
  readonly direction: 'up' | 'down' | 'same'
  /** Whether the change is for the better; `null` where neither is. */
  readonly better: boolean | null
}

/** What changed since the year before; null where one of the two has no value. */
export function changeSince(previous: Evaluation, current: Evaluation, indicator: Indicator): Change | null {
  const [before, after] = [valueOf(previous), valueOf(current)]
  if (!before || !after || before.root || after.root) return null
  const change = subtract(after, before)
  const sign = compare(change, exact(0))
  return {
    text: printExact(change, changeFromPrevious(indicator)),
    direction: sign === 0 ? 'same' : sign > 0 ? 'up' : 'down',
    better: sign === 0 || indicator.better === 'neither' ? null : sign > 0 === (indicator.better === 'higher'),
  }
}

export function valueOf(evaluation: Evaluation): Exact | null {
  return evaluation.state === 'value' || evaluation.state === 'partial' ? evaluation.value : null
}
