import type { Period, Report } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Jobs } from '../../server/job-events.ts'
import { trpc } from '../../server/trpc.ts'
import { accessInWords } from './access-class.ts'
import { IssuePanel } from './issue-panel.tsx'
import { ReportBlock } from './report-block.tsx'
import styles from './report-preview.module.css'

interface ReportPreviewProps {
  readonly report: string
  readonly period: Period
  readonly jobs: Jobs
}

/** The document as it will be, and the button that makes the file. */
export function ReportPreview({ report, period, jobs }: ReportPreviewProps) {
  const query = useQuery(trpc.reports.preview.queryOptions({ report, period }))
  return (
    <Panel title="Предварительный просмотр">
      <Loaded query={query} what="Документ">
        {(model) => (
          <>
            <IssuePanel
              report={report}
              period={period}
              jobs={jobs}
              access={`${accessInWords(model.access)}${model.accessReason === null ? '' : `: ${model.accessReason}`}`}
            />
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
