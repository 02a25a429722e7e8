import { printPeriod, type Period } from '@msoko/domain'
import { cellName } from '../../catalogue/measured.ts'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Panel } from '../../components/panel.tsx'
import { ValueLink } from '../../components/value-link.tsx'
import type { Overview } from '../../server/overview.ts'
import { ChangeMark } from './change-mark.tsx'
import styles from './headline.module.css'

interface HeadlineProps {
  readonly headline: Overview['headline']
  readonly period: Period
}

/** The main figures of the year, each with its change since the year before. */
export function Headline({ headline, period }: HeadlineProps) {
  return (
    <Panel title={`Главное за ${printPeriod(period)} учебный год`}>
      {headline.length === 0 ? (
        <EmptyState title="Показателей нет: сведения за этот год не загружены." />
      ) : (
        <ul className={styles.cards}>
          {headline.map(({ indicator: id, cell, evaluation, previous }) => {
            const indicator = indicatorOf(id)
            const subject = cellName(indicator, cell)
            return (
              <li key={`${id} ${subject}`} className={styles.card}>
                <h3 className={styles.title}>
                  {indicator.title}
                  {subject !== '' && `: ${subject}`}
                </h3>
                <p className={styles.value}>
                  <ValueLink evaluation={evaluation} />
                </p>
                <ChangeMark previous={previous} current={evaluation} indicator={indicator} />
              </li>
            )
          })}
        </ul>
      )}
    </Panel>
  )
}
