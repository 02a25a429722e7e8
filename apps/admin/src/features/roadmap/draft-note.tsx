import { Note } from '../../components/note.tsx'
import type { Cycle } from './cycles.ts'

interface DraftNoteProps {
  readonly cycle: Cycle
  readonly withQuestions?: boolean
}

/** Nobody takes a copy for a plan in force; nothing where an act sets the plan. */
export function DraftNote({ cycle: { plan, questions }, withQuestions = false }: DraftNoteProps) {
  if (plan.act !== null) return null
  return (
    <Note tone="info" title="Это проект">
      <p>
        Копия прежнего плана с новыми годами. Акта, который её утверждает, в системе нет, поэтому сроки ни для кого не
        обязательны и просроченных мер нет.
      </p>
      {withQuestions && questions.length > 0 && (
        <>
          <p>Что решить до утверждения:</p>
          <ul>
            {questions.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </Note>
  )
}
