import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CatalogueList } from './catalogue-search.ts'

interface EntryLinkProps {
  readonly list: CatalogueList
  readonly id: string
  readonly children: ReactNode
}

/** To everything about a declaration; what was looked for goes along, so that the way back leads to it. */
export function EntryLink({ list, id, children }: EntryLinkProps) {
  return (
    <Link to="/catalogue/$list/$id" params={{ list, id }} search={({ why: _, ...kept }) => kept}>
      {children}
    </Link>
  )
}
