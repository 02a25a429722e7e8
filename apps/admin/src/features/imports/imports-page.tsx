import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { useUser } from '../../server/me.ts'
import { trpc } from '../../server/trpc.ts'
import { FileDesk } from './file-desk.tsx'
import { ImportList } from './import-list.tsx'
import { TemplateDownload } from './template-download.tsx'

export function ImportsPage() {
  const { role } = useUser()
  const query = useQuery(trpc.imports.list.queryOptions())
  return (
    <>
      <PageHead
        title="Загрузка данных"
        lead="Скачайте таблицу и заполните её в Excel или возьмите готовый протокол. До вашего согласия в системе ничего не меняется: сначала вы увидите ошибки и то, что изменится."
      >
        {role === 'district' && <Link to="/mappings">Свои таблицы</Link>}
      </PageHead>
      <TemplateDownload />
      <FileDesk />
      <Panel title="Загруженные файлы">
        <Loaded query={query} what="Список загрузок">
          {(imports) => <ImportList imports={imports} />}
        </Loaded>
      </Panel>
    </>
  )
}
