import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { countOf } from '@msoko/domain'
import { Loaded } from '../../components/loaded.tsx'
import { Moment } from '../../components/moment.tsx'
import { Note } from '../../components/note.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { trpc } from '../../server/trpc.ts'
import { ChangesPanel } from './changes-panel.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { NoticesPanel } from './notices-panel.tsx'
import { errorsOf, warningsOf } from './problem-text.ts'
import { ProblemsPanel } from './problems-panel.tsx'

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
              Загружен <Moment at={view.createdAt} />, {view.actor}.
            </p>
            <Verdict view={view} />
            <ProblemsPanel title="Что исправить" problems={errorsOf(view.result.problems)} />
            <ProblemsPanel title="Что проверить" problems={warningsOf(view.result.problems)} />
            <DecisionPanel view={view} />
            <ChangesPanel view={view} />
            <NoticesPanel notices={view.result.notices} sheets={view.result.sheets} />
          </>
        )}
      </Loaded>
    </>
  )
}

/** The outcome in one sentence. */
function Verdict({ view }: { readonly view: ImportView }) {
  const errors = errorsOf(view.result.problems).length
  if (view.status === 'accepted') {
    return (
      <Note tone="good" title="Файл принят">
        <p>
          Числа внесены в систему. <Link to="/">Посмотреть обзор</Link> или{' '}
          <Link to="/low-results">список школ с низкими результатами</Link>.
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
