import { countOf } from '@msoko/domain'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { User } from '../server/me.ts'
import type { Overview } from '../server/overview.ts'
import { Icon } from './icon.tsx'
import styles from './next-steps.module.css'
import { Panel } from './panel.tsx'

interface NextStepsProps {
  readonly overview: Overview
  readonly role: User['role']
}

/** What can be done next, most pressing first; every step is a link to the place where it is done. */
export function NextSteps({ overview, role }: NextStepsProps) {
  const { year } = useSearch({ from: '/signed-in' })
  const search = year === undefined ? {} : { year }
  const steps: ReactNode[] = []
  for (const { id, fileName, problems } of overview.recentImports.filter(({ status }) => status === 'previewed')) {
    steps.push(
      <Link key={id} to="/imports/$id" params={{ id }}>
        {problems > 0 ? 'Разобрать замечания к файлу' : 'Принять или отклонить проверенный файл'} «{fileName}»
      </Link>,
    )
  }
  const silent = new Set(overview.collection.flatMap(({ missing }) => missing)).size
  if (silent > 0) {
    steps.push(
      <Link key="collect" to="/imports" search={search}>
        Дополнить сведения: не всё сдали {countOf(silent, ['организация', 'организации', 'организаций'])}
      </Link>,
    )
  }
  if (overview.findings.met > 0) {
    steps.push(
      <Link key="low" to="/low-results" search={{ ...search, verdict: 'met' }}>
        {role === 'district'
          ? `Разобрать причины низких результатов: ${countOf(overview.findings.met, ['школа', 'школы', 'школ'])}`
          : 'Разобрать причины низких результатов'}
      </Link>,
    )
  }
  if (role === 'district') {
    steps.push(
      <Link key="report" to="/reports" search={search}>
        Подготовить аналитическую справку
      </Link>,
    )
  }
  if (steps.length === 0) return null
  return (
    <Panel title="Что дальше">
      <ul className={styles.steps}>
        {steps.map((step, index) => (
          <li key={index} className={styles.step}>
            <Icon name="right" />
            {step}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
