import { useQuery } from '@tanstack/react-query'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'
import { FileDesk } from './file-desk.tsx'
import { ImportList } from './import-list.tsx'
import { TemplateDownload } from './template-download.tsx'

export function ImportsPage() {
  const query = useQuery(trpc.imports.list.queryOptions())
  return (
    <>
      <PageHead
        title="Загрузка данных"
        lead="Скачайте таблицу, заполните её в Excel и загрузите сюда. До вашего согласия в системе ничего не меняется: сначала вы увидите ошибки и то, что изменится."
      />
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
