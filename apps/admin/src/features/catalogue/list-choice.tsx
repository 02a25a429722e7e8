import { printInteger } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { catalogueLists, type CatalogueList } from './catalogue-search.ts'
import { listTitles } from './catalogue-words.ts'
import type { Entry } from './entries.ts'
import styles from './list-choice.module.css'

interface ListChoiceProps {
  readonly chosen: CatalogueList
  readonly found: Readonly<Record<CatalogueList, readonly Entry[]>>
}

/** The lists, each with the number of its lines that have what is looked for. */
export function ListChoice({ chosen, found }: ListChoiceProps) {
  return (
    <nav aria-label="Списки каталога">
      <ul className={styles.lists}>
        {catalogueLists.map((list) => (
          <li key={list}>
            <Link
              to="/catalogue"
              search={(previous) => ({ ...previous, list, page: undefined })}
              resetScroll={false}
              className={styles.list}
              aria-current={list === chosen ? 'true' : undefined}
            >
              {listTitles[list]} <span className={styles.count}>{printInteger(found[list].length)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
