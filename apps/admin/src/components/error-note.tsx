import { Button } from '@mantine/core'
import { Link, useRouterState } from '@tanstack/react-router'
import { refusalOf } from '../server/refusal.ts'
import { Note } from './note.tsx'

interface ErrorNoteProps {
  readonly error: unknown
  /** What was attempted: «Показатели не загрузились». */
  readonly title: string
  readonly retry?: () => void
}

/** A refusal with its reason and the way out of it. */
export function ErrorNote({ error, title, retry }: ErrorNoteProps) {
  const refusal = refusalOf(error)
  const here = useRouterState({ select: ({ location }) => location.href })
  return (
    <Note tone="bad" title={title} live>
      <p>{refusal.message}</p>
      {refusal.kind === 'signed-out' ? (
        <Link to="/sign-in" search={{ next: here }}>
          Войти и вернуться сюда
        </Link>
      ) : (
        retry && (
          <Button variant="default" size="xs" onClick={retry}>
            Повторить
          </Button>
        )
      )}
    </Note>
  )
}
