import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHead } from '../../components/page-head.tsx'
import type { CatalogueList } from './catalogue-search.ts'
import { listTitles } from './catalogue-words.ts'
import styles from './passport.module.css'

interface PassportProps {
  readonly list: CatalogueList
  readonly title: string
  readonly lead?: ReactNode
  readonly choices?: ReactNode
  readonly children: ReactNode
}

/** The frame of a passport, with the way back to what was looked for. */
export function Passport({ list, title, lead, choices, children }: PassportProps) {
  return (
    <>
      <p className={styles.back}>
        <Link to="/catalogue" search={({ why: _, ...kept }) => ({ ...kept, list })}>
          {`Каталог: ${listTitles[list].toLowerCase()}`}
        </Link>
      </p>
      <PageHead title={title} lead={lead}>
        {choices}
      </PageHead>
      {children}
    </>
  )
}

interface FactsProps {
  readonly facts: readonly (readonly [name: string, value: ReactNode])[]
}

/** Name and value, line by line. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
