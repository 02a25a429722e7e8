import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { channelTitles, countOf } from '@msoko/domain'
import { Loaded } from '../../components/loaded.tsx'
import { Moment } from '../../components/moment.tsx'
import { Note } from '../../components/note.tsx'
import { Panel } from '../../components/panel.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { trpc } from '../../server/trpc.ts'
import { ChangesPanel } from './changes-panel.tsx'
import { ConsequencesPanel } from './consequences-panel.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { DroppedColumns } from './dropped-columns.tsx'
import { NoticesPanel } from './notices-panel.tsx'
import { errorsOf, warningsOf } from './problem-text.ts'
import { ProblemsPanel } from './problems-panel.tsx'
import { RecognisedProtocol } from './recognised-protocol.tsx'
import { UndoPanel } from './undo-panel.tsx'

export type ImportView = inferOutput<typeof trpc.imports.get>

export function ImportPage() {
  const { id } = useParams({ from: '/signed-in/imports/$id' })
  const query = useQuery(trpc.imports.get.queryOptions({ id }))
  return (
    <>
      <PageHead title={query.data ? `Файл «${query.data.fileName}»` : 'Загруженный файл'}>
        <Link to="/imports">Все загрузки</Link>
      </PageHead>
      <Loaded query={query} what="Проверка файла">
        {(view) => (
          <>
            <p>
              Прочитан <Moment at={view.createdAt} />, {view.actor}; источник: {channelTitles[view.channel]}.
            </p>
            <Verdict view={view} />
            {view.note !== null && (
              <p>
                Примечание: <b>{view.note}</b>
              </p>
            )}
            <ProblemsPanel title="Что исправить" problems={errorsOf(view.result.problems)} />
            <ProblemsPanel title="Что проверить" problems={warningsOf(view.result.problems)} />
            <DecisionPanel view={view} />
            <ConsequencesPanel view={view} />
            <ChangesPanel view={view} />
            <RecognisedPanel view={view} />
            <UndoPanel view={view} />
            <NoticesPanel notices={view.result.notices} sheets={view.result.sheets} />
          </>
        )}
      </Loaded>
    </>
  )
}

/** Which issued tables the file held; what was left out of them has stayed on the machine where it was read. */
function RecognisedPanel({ view: { result, stagedRows } }: { readonly view: ImportView }) {
  if (result.protocols.length + result.dropped.length === 0) return null
  return (
    <Panel title="Что распознано">
      {result.protocols.map((protocol, index) => (
        <RecognisedProtocol key={index} reading={protocol} />
      ))}
      <DroppedColumns dropped={result.dropped} />
      {stagedRows > 0 && (
        <p>
          Для сопоставления прислано {countOf(stagedRows, ['строка', 'строки', 'строк'])} без фамилий и документов:{' '}
          <Link to="/campaigns">строки участников</Link>.
        </p>
      )}
    </Panel>
  )
}

/** The outcome in one sentence. */
function Verdict({ view }: { readonly view: ImportView }) {
  const errors = errorsOf(view.result.problems).length
  if (view.status === 'accepted') {
    return (
      <Note tone="good" title="Файл принят">
        <p>
          Числа внесены в систему
          {view.acceptedAt !== null && (
            <>
              {' '}
              <Moment at={view.acceptedAt} />
            </>
          )}
          . <Link to="/">Посмотреть обзор</Link> или <Link to="/low-results">список школ с низкими результатами</Link>.
        </p>
      </Note>
    )
  }
  if (view.status === 'undone') {
    return (
      <Note tone="info" title="Загрузка отменена">
        <p>
          Файл был принят
          {view.acceptedAt !== null && (
            <>
              {' '}
              <Moment at={view.acceptedAt} />
            </>
          )}{' '}
          и отменён
          {view.undoneAt !== null && (
            <>
              {' '}
              <Moment at={view.undoneAt} />
            </>
          )}
          : сведения снова такие, какими были до него. Тот же или исправленный файл можно загрузить снова.
        </p>
      </Note>
    )
  }
  if (view.status === 'discarded') {
    return (
      <Note tone="info" title="От файла отказались">
        <p>В системе ничего не изменилось. Тот же или исправленный файл можно загрузить снова.</p>
      </Note>
    )
  }
  if (errors > 0) {
    return (
      <Note tone="bad" title={`Файл нельзя принять: ${countOf(errors, ['ошибка', 'ошибки', 'ошибок'])}`}>
        <p>
          В системе ничего не изменилось. Исправьте указанные клетки в Excel, сохраните и{' '}
          <Link to="/imports">загрузите файл снова</Link>.
        </p>
      </Note>
    )
  }
  return null
}
