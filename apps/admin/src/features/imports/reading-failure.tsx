import { ErrorNote } from '../../components/error-note.tsx'
import { Note } from '../../components/note.tsx'
import { TaskFailure, type FailureKind } from '../../reader/run-task.ts'

const WORDS: Readonly<Record<FailureKind, { readonly title: string; readonly advice: string }>> = {
  stopped: { title: 'Чтение остановлено', advice: 'В системе ничего не изменилось. Выберите файл снова.' },
  'timed-out': {
    title: 'Файл читается слишком долго, чтение прекращено',
    advice: 'Оставьте в книге только листы с данными, сохраните её заново в Excel и выберите снова.',
  },
  failed: {
    title: 'Файл не удалось прочитать',
    advice:
      'Откройте его в Excel, сохраните как новую книгу xlsx и выберите её. Если не поможет, обновите страницу (Ctrl+F5).',
  },
}

/** Why reading gave nothing, and what to do about it. */
export function ReadingFailure({ error, fileName }: { readonly error: Error; readonly fileName: string }) {
  if (!(error instanceof TaskFailure)) return <ErrorNote error={error} title={`«${fileName}» не прочитан`} />
  const { kind } = error
  const { title, advice } = WORDS[kind]
  return (
    <Note tone={kind === 'stopped' ? 'info' : 'bad'} title={title} live>
      <p>
        «{fileName}». {advice}
      </p>
    </Note>
  )
}
