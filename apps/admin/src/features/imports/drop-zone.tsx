import { FileButton, Button, Progress } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type DragEvent } from 'react'
import { Note } from '../../components/note.tsx'
import { sendWorkbook } from '../../server/send-workbook.ts'
import { trpc } from '../../server/trpc.ts'
import styles from './drop-zone.module.css'

const LIMIT_MB = 20
const ACCEPTED = '.xlsx,.xls,.ods,.csv'

/** Takes a workbook by mouse or keyboard, shows how much has been sent and opens its preview. */
export function DropZone() {
  const [over, setOver] = useState(false)
  const [sent, setSent] = useState(0)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const upload = useMutation({
    mutationFn: async (file: File): Promise<string | null> => {
      if (file.size > LIMIT_MB * 1024 * 1024) {
        return `Файл «${file.name}» больше ${LIMIT_MB} МБ. Уберите лишние листы и картинки и загрузите снова.`
      }
      setSent(0)
      const answer = await sendWorkbook(file, setSent)
      if ('refusal' in answer) return answer.refusal
      await queries.invalidateQueries({ queryKey: trpc.imports.pathKey() })
      await navigate({ to: '/imports/$id', params: { id: answer.id } })
      return null
    },
  })
  const take = (file: File | null | undefined): void => {
    if (file && !upload.isPending) upload.mutate(file)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <>
      {typeof upload.data === 'string' && (
        <Note tone="bad" title="Файл не загружен" live>
          <p>{upload.data}</p>
        </Note>
      )}
      <div
        className={`${styles.zone} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileButton accept={ACCEPTED} onChange={take} inputProps={{ 'aria-label': 'Файл с данными', tabIndex: -1 }}>
          {(props) => (
            <Button {...props} disabled={upload.isPending}>
              Выбрать файл
            </Button>
          )}
        </FileButton>
        <p className={styles.hint}>
          или перетащите его сюда. Подойдёт Excel (xlsx, xls), LibreOffice (ods) или csv, до {LIMIT_MB}
          {'\u00a0'}МБ.
        </p>
      </div>
      {upload.isPending && <Sending file={upload.variables.name} sent={sent} />}
    </>
  )
}

function Sending({ file, sent }: { readonly file: string; readonly sent: number }) {
  const words = sent < 1 ? `Отправляем «${file}»…` : `Проверяем «${file}»…`
  return (
    <div className={styles.sending}>
      <output className={styles.words}>{words}</output>
      <Progress value={sent * 100} animated={sent >= 1} aria-label="Сколько отправлено" />
    </div>
  )
}
