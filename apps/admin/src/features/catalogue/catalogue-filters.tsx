import { NativeSelect, TextInput } from '@mantine/core'
import type { ActSection } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CatalogueSearch } from './catalogue-search.ts'
import { arrived, typed } from './typed-words.ts'
import styles from './catalogue-filters.module.css'

interface CatalogueFiltersProps {
  readonly search: CatalogueSearch
  readonly sections: readonly ActSection[]
}

/** Words and the section of the plan; both stand in the address. */
export function CatalogueFilters({ search, sections }: CatalogueFiltersProps) {
  const navigate = useNavigate({ from: '/catalogue' })
  const inAddress = search.find ?? ''
  const [words, setWords] = useState({ text: inAddress, sent: [] as readonly string[], seen: inAddress })
  if (inAddress !== words.seen) setWords(arrived(words, inAddress))
  const change = (next: CatalogueSearch): void =>
    void navigate({
      search: (previous) => ({ ...previous, ...next, page: undefined }),
      resetScroll: false,
      replace: true,
    })
  return (
    <section className={styles.filters} aria-label="Поиск по каталогу">
      <TextInput
        className={styles.words}
        type="search"
        label="Слова или номер меры"
        placeholder="аттестат, учебники, 1.12"
        value={words.text}
        onChange={({ currentTarget: { value } }) => {
          setWords(typed(words, value))
          change({ find: value === '' ? undefined : value })
        }}
      />
      <NativeSelect
        className={styles.section}
        label="Раздел плана"
        value={search.section === undefined ? '' : String(search.section)}
        data={[
          { value: '', label: 'все разделы' },
          ...sections.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title}` })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ section: value === '' ? undefined : Number(value) })}
      />
    </section>
  )
}
