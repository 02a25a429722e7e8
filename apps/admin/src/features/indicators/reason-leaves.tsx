import { printWithParts, valueOfSchool, type Evaluation, type Indicator, type NotApplicable } from '@msoko/domain'
import { DataTable } from '../../components/data-table.tsx'
import { useUnits } from '../../server/units.ts'
import { answerInWords } from './answer-in-words.ts'
import type { EvidenceOfCell } from './reason-panel.tsx'

interface ReasonLeavesProps {
  readonly evidence: EvidenceOfCell
  readonly indicator: Indicator
}

/** What each organisation brought in, when the number covers more than one; where organisations are counted, who was. */
export function ReasonLeaves({ evidence: { leaves, evaluation: whole }, indicator }: ReasonLeavesProps) {
  const { nameOf } = useUnits()
  const concerned = leaves.filter(({ evaluation }) => isConcerned(evaluation))
  const single = concerned.length === 1 && concerned[0]?.unit === whole.units[0]
  if (concerned.length === 0 || single) return null
  const bySchool = valueOfSchool(indicator)
  const isAnswer = indicator.formula.op === 'unit-share'
  const withCounted = indicator.formula.op === 'units-within'
  return (
    <>
      <h4>По организациям</h4>
      <DataTable caption="Значение по организациям">
        <thead>
          <tr>
            <th scope="col">Организация</th>
            <th scope="col" data-number>
              {isAnswer ? 'Ответ' : 'Значение'}
            </th>
            {withCounted && <th scope="col">В границах</th>}
          </tr>
        </thead>
        <tbody>
          {concerned.map(({ unit, evaluation, counted }) => (
            <tr key={unit}>
              <th scope="row">{nameOf(unit)}</th>
              <td data-number>
                {isAnswer ? answerInWords(counted) : printWithParts(evaluation, bySchool ?? indicator)}
              </td>
              {withCounted && <td>{answerInWords(counted)}</td>}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}

/** Of the others no figure is expected, so there is nothing to say of them. */
function isConcerned(evaluation: Evaluation): boolean {
  return evaluation.state !== 'not-applicable' || !ELSEWHERE.includes(evaluation.why)
}

const ELSEWHERE: readonly NotApplicable[] = ['not-offered', 'of-district', 'of-organisation']
