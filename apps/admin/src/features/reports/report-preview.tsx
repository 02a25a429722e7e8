import { Button } from '@mantine/core'
import type { Period, Report } from '@msoko/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ErrorNote } from '../../components/error-note.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Note } from '../../components/note.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'
import { accessInWords } from './access-class.ts'
import { ReportBlock } from './report-block.tsx'
import styles from './report-preview.module.css'

interface ReportPreviewProps {
  readonly report: string
  readonly period: Period
}

/** The document as it will be, and the button that makes the file. */
export function ReportPreview({ report, period }: ReportPreviewProps) {
  const query = useQuery(trpc.reports.preview.queryOptions({ report, period }))
  const queries = useQueryClient()
  const issue = useMutation(
    trpc.reports.issue.mutationOptions({
      onSuccess: () =>
        Promise.all([
          queries.invalidateQueries({ queryKey: trpc.reports.list.queryKey() }),
          queries.invalidateQueries({ queryKey: trpc.overview.pathKey() }),
        ]),
    }),
  )
  return (
    <Panel title="Предварительный просмотр">
      <Loaded query={query} what="Документ">
        {(model) => (
          <>
            <div className={styles.actions}>
              <Button loading={issue.isPending} onClick={() => issue.mutate({ report, period })}>
                Сформировать документ
              </Button>
              <span>
                {accessInWords(model.access)}
                {model.accessReason !== null && `: ${model.accessReason}`}
              </span>
            </div>
            {issue.error !== null && <ErrorNote error={issue.error} title="Документ не сформирован" />}
            {issue.data && (
              <Note tone="good" title="Документ сформирован" live>
                <p>
                  <a href={`/api/documents/${issue.data.id}.docx`}>Скачать файл Word</a>. Он сохранён и в списке ниже.
                </p>
              </Note>
            )}
            <Paper model={model} />
          </>
        )}
      </Loaded>
    </Panel>
  )
}

function Paper({ model }: { readonly model: Report }) {
  return (
    <article className={styles.paper} aria-label="Документ">
      {model.access === 'official-use' && <p className={styles.access}>{accessInWords(model.access)}</p>}
      <h3 className={styles.title}>
        {model.kind}
        {model.title.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </h3>
      {model.blocks.map((block, index) => (
        <ReportBlock key={index} block={block} />
      ))}
      <p className={styles.signature}>
        <span>{model.signatory}</span>
        <span>подпись, дата</span>
      </p>
    </article>
  )
}
