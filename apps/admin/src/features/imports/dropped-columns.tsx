import { listInWords } from '@msoko/domain'
import type { FileReading } from '@msoko/workbook'
import { Note } from '../../components/note.tsx'

/** Which columns were left out because they name a person or a document. */
export function DroppedColumns({ dropped }: { readonly dropped: FileReading['dropped'] }) {
  if (dropped.length === 0) return null
  const sheets = [...new Set(dropped.map(({ sheet }) => sheet))]
  return (
    <Note tone="info" title="Не прочитано и не отправлено: столбцы с фамилиями и документами">
      {sheets.map((sheet) => (
        <p key={sheet}>
          Лист «{sheet}»:{' '}
          {listInWords(
            dropped
              .filter((column) => column.sheet === sheet)
              .map(({ title, column }) => `«${title}» (столбец ${column})`),
          )}
          .
        </p>
      ))}
    </Note>
  )
}
