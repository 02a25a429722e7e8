import { startYear, type Period } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import styles from './history-link.module.css'

interface HistoryLinkProps {
  readonly unit: string
  readonly form: string
  readonly period: Period
}

/** To everything that was ever reported in a form by an organisation for a year. */
export function HistoryLink({ unit, form, period }: HistoryLinkProps) {
  return (
    <Link to="/history" search={{ unit, form, year: startYear(period) }} className={styles.link}>
      история сведений
    </Link>
  )
}
