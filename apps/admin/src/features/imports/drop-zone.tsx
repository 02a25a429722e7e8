import { Button, FileButton } from '@mantine/core'
import { useRef, useState, type DragEvent } from 'react'
import { Note } from '../../components/note.tsx'
import { LIMIT_MB, type ChosenFile } from './use-file-reading.ts'
import styles from './drop-zone.module.css'

const ACCEPTED = '.xlsx,.xls,.ods,.csv'

interface DropZoneProps {
  /** Shown on the button: another word when a file has been chosen already. */
  readonly label: string
  readonly onChoose: (file: ChosenFile) => void
}

/** Takes a file by mouse or keyboard and keeps its bytes as they are at that moment. Nothing leaves the machine. */
export function DropZone({ label, onChoose }: DropZoneProps) {
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  // The same file may be chosen again once it has been corrected, and only an emptied control tells of it.
  const empty = useRef<() => void>(null)
  const take = async (file: File | null | undefined): Promise<void> => {
    empty.current?.()
    if (!file) return
    const taken = await bytesOf(file)
    setRefused(typeof taken === 'string' ? taken : null)
    if (typeof taken !== 'string') onChoose({ name: file.name, bytes: taken })
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <>
      {refused !== null && (
        <Note tone="bad" title="Файл не прочитан" live>
          <p>{refused}</p>
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
        <FileButton
          accept={ACCEPTED}
          resetRef={empty}
          onChange={(file) => void take(file)}
          inputProps={{ 'aria-label': 'Файл с данными', tabIndex: -1 }}
        >
          {(props) => <Button {...props}>{label}</Button>}
        </FileButton>
        <p className={styles.hint}>
          или перетащите его сюда. Подойдёт Excel (xlsx, xls), LibreOffice (ods) или csv, до {LIMIT_MB}
          {'\u00a0'}МБ: заполненная таблица, протокол РЦОИ или отчёт ФИС ОКО. Файл читается на вашем компьютере и
          остаётся на нём: на сервер уходит подсчитанное, без фамилий и документов.
        </p>
      </div>
    </>
  )
}

/** The bytes, or why there are none. */
async function bytesOf(file: File): Promise<Uint8Array | string> {
  if (file.size > LIMIT_MB * 1024 * 1024) {
    return `Файл «${file.name}» больше ${LIMIT_MB} МБ. Уберите лишние листы и картинки и выберите файл снова.`
  }
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return `Браузер не смог открыть «${file.name}»: возможно, файл перемещён, занят или это папка. Закройте его в Excel и выберите снова.`
  }
}
