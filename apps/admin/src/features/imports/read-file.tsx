import { Button } from '@mantine/core'
import { countOf } from '@msoko/domain'
import type { FileChoices } from '@msoko/workbook'
import { Note } from '../../components/note.tsx'
import { Panel } from '../../components/panel.tsx'
import type { FileRead } from '../../reader/task.ts'
import { useUser } from '../../server/me.ts'
import { DescribeColumns } from './describe-columns.tsx'
import { DroppedColumns } from './dropped-columns.tsx'
import { FileChoicesForm } from './file-choices.tsx'
import { FileQuestions } from './file-questions.tsx'
import { joinsOf } from './joins-of.ts'
import { JoinParticipants } from './join-participants.tsx'
import { MarkedCopy } from './marked-copy.tsx'
import { NoticesPanel } from './notices-panel.tsx'
import { errorsOf, warningsOf } from './problem-text.ts'
import { ProblemsPanel } from './problems-panel.tsx'
import { RecognisedProtocol } from './recognised-protocol.tsx'
import { SendReading } from './send-reading.tsx'
import type { ReadingRequest } from './use-file-reading.ts'
import styles from './read-file.module.css'

export interface ReadFileProps {
  readonly request: ReadingRequest
  readonly result: FileRead
  /** The file is being read again. */
  readonly pending: boolean
  readonly onRead: (request: ReadingRequest) => void
  readonly onForget: () => void
}

/** What was read in a file, before anything of it is sent. */
export function ReadFile(props: ReadFileProps) {
  const { request, result, pending, onRead, onForget } = props
  const { problems, notices, sheets, dropped, protocols, questions } = result.reading
  const errors = errorsOf(problems)
  const { role } = useUser()
  const joins = role === 'district' ? joinsOf(protocols) : null
  const unknown = protocols.length === 0 && sheets.length > 0 && sheets.every(({ form }) => form === null)
  const { secret, ...withoutSecret } = request
  const choose = (choices: FileChoices): void => onRead({ ...request, choices })
  return (
    <>
      <Panel title={`3. Проверьте, что прочитано: «${request.file.name}»`}>
        <Outcome unknown={unknown} errors={errors.length} questions={questions.length} />
        <FileQuestions questions={questions} choices={request.choices} onChange={choose} />
        {protocols.map((protocol, index) => (
          <RecognisedProtocol key={index} reading={protocol} />
        ))}
        <DroppedColumns dropped={dropped} />
        {!unknown && <FileChoicesForm reading={result.reading} choices={request.choices} onChange={choose} />}
        {joins !== null && (
          <JoinParticipants
            {...joins}
            joined={secret !== undefined}
            onJoin={(key) => onRead(key === undefined ? withoutSecret : { ...request, secret: key })}
          />
        )}
        <div className={styles.buttons}>
          {errors.length === 0 && questions.length === 0 && (
            <SendReading request={request} result={result} disabled={pending} />
          )}
          <MarkedCopy file={request.file} problems={problems} />
          <Button variant="default" onClick={onForget}>
            Убрать файл
          </Button>
        </div>
      </Panel>
      {unknown && role === 'district' && <DescribeColumns file={request.file} onSaved={() => onRead(request)} />}
      <ProblemsPanel title="Что исправить" problems={errors} />
      <ProblemsPanel title="Что проверить" problems={warningsOf(problems)} />
      <NoticesPanel notices={notices} sheets={sheets} />
    </>
  )
}

interface OutcomeProps {
  /** No sheet was recognised. */
  readonly unknown: boolean
  readonly errors: number
  readonly questions: number
}

/** Whether the file can be sent, and what keeps it from being sent. */
function Outcome({ unknown, errors, questions }: OutcomeProps) {
  if (unknown) {
    return (
      <Note tone="warn" title="Файл не распознан" live>
        <p>
          Ни один лист не похож на таблицу системы или на известный протокол. В системе ничего не изменилось. Выберите
          другой файл или перенесите данные в скачанную таблицу.
        </p>
      </Note>
    )
  }
  if (errors > 0) {
    return (
      <Note tone="bad" title={`Файл нельзя отправить: ${countOf(errors, ['ошибка', 'ошибки', 'ошибок'])}`} live>
        <p>
          В системе ничего не изменилось. Исправьте указанные ячейки и выберите файл снова. Удобнее всего править в
          размеченной копии: ошибки в ней выделены и подписаны, а лишний лист «Ошибки» система не читает.
        </p>
      </Note>
    )
  }
  return questions > 0 ? null : <Note tone="good" title="Ошибок нет, файл можно отправить на проверку" live />
}
