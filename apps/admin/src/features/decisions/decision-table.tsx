import { Button } from '@mantine/core'
import { useState } from 'react'
import { DataTable } from '../../components/data-table.tsx'
import { ExportButton, type ShownTable } from '../../components/export-button.tsx'
import { Moment, momentInWords } from '../../components/moment.tsx'
import { useUnits } from '../../server/units.ts'
import { actInWords, contentInWords } from './decision-words.ts'
import type { RecordedDecision } from './recorded-decision.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** Every decision with its act; one that holds can be withdrawn. */
export function DecisionTable({ decisions }: { readonly decisions: readonly RecordedDecision[] }) {
  const { nameOf } = useUnits()
  const [asked, setAsked] = useState<RecordedDecision | null>(null)
  return (
    <>
      <DataTable caption="Решения района" stacked>
        <thead>
          <tr>
            <th scope="col">Решение</th>
            <th scope="col">Акт</th>
            <th scope="col">Записано</th>
            <th scope="col">Состояние</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <tr key={decision.id}>
              <th scope="row">
                {contentInWords(decision.content)}
                {namedIn(decision, nameOf)}
              </th>
              <td data-title="Акт">{actInWords(decision.act)}</td>
              <td data-title="Записано">
                <Moment at={decision.createdAt} />, {decision.actor}
              </td>
              <td data-title="Состояние">
                {decision.withdrawn ? (
                  withdrawnInWords(decision.withdrawn)
                ) : (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={`Отменить решение: ${contentInWords(decision.content)}`}
                    onClick={() => setAsked(decision)}
                  >
                    Отменить
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <ExportButton table={() => shownDecisions(decisions, nameOf)} />
      {asked !== null && <WithdrawDialog decision={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

/** « — Заречная СОШ, Полевая СОШ» for a list, the school for its risks. */
function namedIn({ content }: RecordedDecision, nameOf: (unit: string) => string): string {
  if (content.kind === 'risk-profile') return ` — ${nameOf(content.unit)}`
  return content.kind === 'list' && content.units.length > 0 ? ` — ${content.units.map(nameOf).join(', ')}` : ''
}

function withdrawnInWords({ at, by, because }: NonNullable<RecordedDecision['withdrawn']>): string {
  return `отменено ${momentInWords(at)}, ${by}: ${because}`
}

function shownDecisions(decisions: readonly RecordedDecision[], nameOf: (unit: string) => string): ShownTable {
  return {
    sheet: 'Решения района',
    title: 'Решения района',
    notes: [],
    columns: [
      { title: 'Решение', width: 70 },
      { title: 'Акт', width: 60 },
      { title: 'Записано', width: 24 },
      { title: 'Состояние', width: 40 },
    ],
    rows: decisions.map((decision) => [
      contentInWords(decision.content) + namedIn(decision, nameOf),
      actInWords(decision.act),
      `${momentInWords(decision.createdAt)}, ${decision.actor}`,
      decision.withdrawn ? withdrawnInWords(decision.withdrawn) : 'действует',
    ]),
  }
}
