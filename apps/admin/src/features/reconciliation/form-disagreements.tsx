import { channelTitles, nameOfPeriod } from '@msoko/domain'
import { formOf } from '../../catalogue/declarations.ts'
import { DisagreementTable } from '../../components/disagreement-table.tsx'
import { HistoryLink } from '../../components/history-link.tsx'
import { Panel } from '../../components/panel.tsx'
import { useUnits } from '../../server/units.ts'
import type { Reconciliation } from './reconciliation-page.tsx'

interface FormDisagreementsProps {
  readonly form: string
  readonly reconciliation: Reconciliation
}

/** The disagreements over one form, school by school, and why the first number holds. */
export function FormDisagreements({ form: id, reconciliation }: FormDisagreementsProps) {
  const { nameOf } = useUnits()
  const form = formOf(id)
  const order = reconciliation.authority.find((each) => each.form === id)?.channels ?? []
  return (
    <Panel title={form.title}>
      <p>Порядок источников этой формы: {order.map((channel) => channelTitles[channel]).join(', затем ')}.</p>
      {reconciliation.scopes
        .filter((scope) => scope.form === id)
        .map(({ unit, period, differences }) => (
          <section key={`${unit} ${period}`}>
            <h3>{nameOf(unit)}</h3>
            <DisagreementTable
              caption={`${nameOf(unit)}: ${form.title}, ${nameOfPeriod(period)}`}
              form={form}
              disagreements={differences}
            />
            <p>
              <HistoryLink unit={unit} form={id} period={period} />
            </p>
          </section>
        ))}
    </Panel>
  )
}
