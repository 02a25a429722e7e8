import { provenanceInWords, purposeTitles, type SheetUse } from '@msoko/domain'
import { DataTable } from '../../components/data-table.tsx'
import { Panel } from '../../components/panel.tsx'
import { pointsInWords } from './points-in-words.ts'

/** How the figures of a form become points. */
export function ScoreSheetPanel({ use: { sheet, purpose } }: { readonly use: SheetUse }) {
  return (
    <Panel title="Баллы">
      <p>{`${sheet.title}. Откуда: ${provenanceInWords(sheet.provenance)}. Для чего: ${purposeTitles[purpose]}.`}</p>
      <DataTable caption={`Критерии: ${sheet.title}`} stacked>
        <thead>
          <tr>
            <th scope="col">Критерий</th>
            <th scope="col">Что указать</th>
            <th scope="col">Баллы</th>
            <th scope="col">Чем подтвердить</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(sheet.criteria).map(([id, criterion]) => (
            <tr key={id}>
              <th scope="row">{criterion.title}</th>
              <td data-title="Что указать">{criterion.figure}</td>
              <td data-title="Баллы">{pointsInWords(criterion)}</td>
              <td data-title="Чем подтвердить">{criterion.evidence}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  )
}
