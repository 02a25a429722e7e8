import { NativeSelect } from '@mantine/core'
import type { FileChoices, FileQuestion } from '@msoko/workbook'
import { Note } from '../../components/note.tsx'
import { answerTo, withAnswer } from './with-answer.ts'
import styles from './file-choices.module.css'

interface FileQuestionsProps {
  readonly questions: readonly FileQuestion[]
  readonly choices: FileChoices
  readonly onChange: (choices: FileChoices) => void
}

/** What the file does not say itself: not a mistake, a choice. Each answer has the file read again. */
export function FileQuestions({ questions, choices, onChange }: FileQuestionsProps) {
  if (questions.length === 0) return null
  return (
    <Note tone="warn" title="Ответьте, чтобы файл можно было отправить" live>
      <div className={styles.row}>
        {questions.map(({ sheet, about, title, answers }) => (
          <NativeSelect
            key={`${sheet} ${about}`}
            label={title}
            description={`Лист «${sheet}»`}
            value={answerTo(choices, about)}
            data={[{ value: '', label: 'выберите' }, ...answers.map(({ value, title: label }) => ({ value, label }))]}
            onChange={({ currentTarget: { value } }) => onChange(withAnswer(choices, about, value))}
          />
        ))}
      </div>
    </Note>
  )
}
