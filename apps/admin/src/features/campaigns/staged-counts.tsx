import { campaignOf, cellTitle, printInteger } from '@msoko/domain'
import { formOf } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import { useUnits } from '../../server/units.ts'
import type { CampaignView } from './campaign-panel.tsx'
import { subjectsByUnit, type StagedCount } from './subjects-by-unit.ts'

/** How many rows of each school and subject are kept; never whose. */
export function StagedCounts({ campaign }: { readonly campaign: CampaignView }) {
  const { nameOf } = useUnits()
  const { subjects, units } = subjectsByUnit(campaign.counts)
  const form = campaignOf(campaign.procedure)?.results
  const titleOf = ({ subject, level }: Pick<StagedCount, 'subject' | 'level'>): string =>
    subject === null || form === undefined
      ? 'Список участников'
      : cellTitle(formOf(form), { subject, ...(level !== null && { level }) })
  return (
    <details>
      <summary>Сколько строк по школам и предметам</summary>
      <DataTable caption={`Строк по школам и предметам: ${campaign.title}`}>
        <thead>
          <tr>
            <th scope="col">Школа</th>
            {subjects.map((subject) => (
              <th key={titleOf(subject)} scope="col" data-number>
                {titleOf(subject)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, rows }) => (
            <tr key={unit}>
              <th scope="row">{nameOf(unit)}</th>
              {rows.map((count, index) => (
                <td key={index} data-number>
                  {count === 0 ? '—' : printInteger(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  )
}
