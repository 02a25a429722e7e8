import { printInteger } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { importStatusInWords } from '../../catalogue/import-status.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Moment } from '../../components/moment.tsx'
import type { CampaignView } from './campaign-panel.tsx'

interface StagedFilesProps {
  readonly title: string
  readonly files: CampaignView['files']
}

/** The files whose rows are kept. */
export function StagedFiles({ title, files }: StagedFilesProps) {
  return (
    <>
      <h3>Из каких файлов</h3>
      <DataTable caption={`Файлы: ${title}`} stacked>
        <thead>
          <tr>
            <th scope="col">Файл</th>
            <th scope="col">Состояние</th>
            <th scope="col">Когда</th>
            <th scope="col" data-number>
              Строк
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ importId, fileName, status, createdAt, rows }) => (
            <tr key={importId}>
              <th scope="row">
                <Link to="/imports/$id" params={{ id: importId }}>
                  {fileName}
                </Link>
              </th>
              <td data-title="Состояние">{importStatusInWords({ status, problems: 0 })}</td>
              <td data-title="Когда">
                <Moment at={createdAt} />
              </td>
              <td data-title="Строк" data-number>
                {printInteger(rows)}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}
