import { citeShort, wordingOf } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { Panel } from '../../components/panel.tsx'
import type { trpc } from '../../server/trpc.ts'
import styles from './definition-list.module.css'

export type Reports = inferOutput<typeof trpc.reports.list>

interface DefinitionListProps {
  readonly definitions: Reports['definitions']
  readonly chosen: string | undefined
}

/** The documents that the system can compose, each by the measure of the roadmap that asks for it. */
export function DefinitionList({ definitions, chosen }: DefinitionListProps) {
  return (
    <Panel title="Что подготовить">
      <ul className={styles.list}>
        {definitions.map(({ id, measure, kind, title }) => (
          <li key={id} className={id === chosen ? styles.chosen : styles.definition}>
            <p className={styles.measure}>
              Мероприятие {measure.item}, {citeShort(measure)}
            </p>
            <p className={styles.wording}>«{wordingOf(measure)}»</p>
            <p>
              {kind} {title}
            </p>
            <Link
              to="/reports"
              search={(previous) => ({ ...previous, report: id })}
              resetScroll={false}
              className={styles.open}
              aria-current={id === chosen ? 'true' : undefined}
            >
              {id === chosen ? 'Показано ниже' : 'Посмотреть'}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
