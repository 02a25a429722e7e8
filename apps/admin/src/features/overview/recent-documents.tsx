import { printPeriod } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state.tsx'
import { Moment } from '../../components/moment.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Overview } from '../../server/overview.ts'
import styles from './recent.module.css'

export function RecentDocuments({ documents }: { readonly documents: Overview['documents'] }) {
  return (
    <Panel title="Документы" aside={<Link to="/reports">Все документы</Link>}>
      {documents.length === 0 ? (
        <EmptyState title="Документов ещё нет.">
          <p>
            <Link to="/reports">Подготовить аналитическую справку</Link>
          </p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {documents.map(({ id, title, period, createdAt, actor }) => (
            <li key={id}>
              <a href={`/api/documents/${id}.docx`}>{title}</a>
              <span className={styles.detail}>
                {printPeriod(period)}, <Moment at={createdAt} />, {actor}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
