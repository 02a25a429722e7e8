import { Button, Progress } from '@mantine/core'
import type { ReadProgress } from '@msoko/workbook'
import styles from './reading-progress.module.css'

interface ReadingProgressProps {
  readonly fileName: string
  readonly progress: ReadProgress | null
  readonly onStop: () => void
}

/** A file is being read: which one, how far, and the way to stop it. */
export function ReadingProgress({ fileName, progress, onStop }: ReadingProgressProps) {
  const known = progress !== null && progress.sheets > 1
  const sheet = known ? `: лист ${progress.sheet} из ${progress.sheets}` : ''
  return (
    <div className={styles.reading}>
      <output className={styles.words}>
        Читаем «{fileName}»{sheet}…
      </output>
      <Progress
        value={known ? (progress.sheet / progress.sheets) * 100 : 100}
        animated={!known}
        aria-label="Файл читается"
      />
      <Button variant="default" size="xs" className={styles.stop} onClick={onStop}>
        Остановить
      </Button>
    </div>
  )
}
