import { byNumber } from './by-number.ts'
import type { CatalogueList } from './catalogue-search.ts'
import { EntryLink } from './entry-link.tsx'

interface EntryLinksProps {
  readonly list: CatalogueList
  readonly of: readonly { readonly id: string; readonly title: string }[]
  /** In place of an empty list. */
  readonly none?: string
}

export function EntryLinks({ list, of, none = 'Нет.' }: EntryLinksProps) {
  if (of.length === 0) return <p>{none}</p>
  return (
    <ul>
      {of.map(({ id, title }) => (
        <li key={id}>
          <EntryLink list={list} id={id}>
            {title}
          </EntryLink>
        </li>
      ))}
    </ul>
  )
}

/** «1.11, 1.12»: numbers of measures, each leading to its measure. */
export function MeasureLinks({ numbers }: { readonly numbers: readonly string[] }) {
  if (numbers.length === 0) return <>нет</>
  return (
    <>
      {numbers.toSorted(byNumber).map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <EntryLink list="measures" id={number}>
            {number}
          </EntryLink>
        </span>
      ))}
    </>
  )
}
