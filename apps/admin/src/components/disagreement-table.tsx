import { cellPosition, channelTitles, type Disagreement, type Form } from '@msoko/domain'
import { figureTitle, printFieldValue } from '../catalogue/field-value.ts'
import { DataTable } from './data-table.tsx'

interface DisagreementTableProps {
  readonly caption: string
  readonly form: Form
  readonly disagreements: readonly Disagreement[]
}

/** Figures that two sources give differently; the first of them holds. */
export function DisagreementTable({ caption, form, disagreements }: DisagreementTableProps) {
  return (
    <DataTable caption={caption} stacked>
      <thead>
        <tr>
          <th scope="col">Что</th>
          <th scope="col">В силе</th>
          <th scope="col">Другой источник</th>
        </tr>
      </thead>
      <tbody>
        {disagreements.map(({ cell, field, values: [first, ...others] }) => (
          <tr key={`${cell} ${field}`}>
            <th scope="row">{figureTitle(form, cellPosition(cell), field)}</th>
            <td data-title="В силе">{first !== undefined && <Saying {...first} holds />}</td>
            <td data-title="Другой источник">
              {others.map((other) => (
                <Saying key={other.channel} {...other} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

type SayingProps = Disagreement['values'][number] & { readonly holds?: boolean }

function Saying({ channel, value, holds = false }: SayingProps) {
  const figure = printFieldValue(value)
  return (
    <div>
      {holds ? <b>{figure}</b> : figure} ({channelTitles[channel]})
    </div>
  )
}
