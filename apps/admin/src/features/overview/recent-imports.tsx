import { Link } from '@tanstack/react-router'
import { importStatusInWords } from '../../catalogue/import-status.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Moment } from '../../components/moment.tsx'
import { Panel } from '../../components/panel.tsx'
import type { Overview } from '../../server/overview.ts'
import styles from './recent.module.css'

export function RecentImports({ imports }: { readonly imports: Overview['recentImports'] }) {
  return (
    <Panel title="Последние загрузки" aside={<Link to="/imports">Все загрузки</Link>}>
      {imports.length === 0 ? (
        <EmptyState title="Файлы ещё не загружали.">
          <p>
            <Link to="/imports">Скачать шаблон и загрузить результаты</Link>
          </p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {imports.map((each) => (
            <li key={each.id}>
              <Link to="/imports/$id" params={{ id: each.id }}>
                {each.fileName}
              </Link>
              <span className={styles.detail}>
                {importStatusInWords(each)}, <Moment at={each.createdAt} />, {each.actor}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
