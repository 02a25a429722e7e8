import { printWithParts, type Evaluation, type Indicator } from '@msoko/domain'
import { DataTable } from '../../components/data-table.tsx'
import { useUnits } from '../../server/units.ts'
import type { EvidenceOfCell } from './reason-panel.tsx'

interface ReasonLeavesProps {
  readonly leaves: EvidenceOfCell['leaves']
  readonly whole: Evaluation
  readonly indicator: Indicator
}

/** What each organisation brought in, when the number covers more than one. */
export function ReasonLeaves({ leaves, whole, indicator }: ReasonLeavesProps) {
  const { nameOf } = useUnits()
  const single = leaves.length === 1 && leaves[0]?.unit === whole.units[0]
  if (leaves.length === 0 || single) return null
  return (
    <>
      <h4>По организациям</h4>
      <DataTable caption="Значение по организациям">
        <thead>
          <tr>
            <th scope="col">Организация</th>
            <th scope="col" data-number>
              Значение
            </th>
          </tr>
        </thead>
        <tbody>
          {leaves.map(({ unit, evaluation }) => (
            <tr key={unit}>
              <th scope="row">{nameOf(unit)}</th>
              <td data-number>{printWithParts(evaluation, indicator)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}
