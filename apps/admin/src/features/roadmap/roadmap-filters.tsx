import { NativeSelect, TextInput } from '@mantine/core'
import { measuresOf, yearsIn } from '@msoko/domain'
import { cycleInWords, cycles, type Cycle } from './cycles.ts'
import { bodyInWords } from './executors.ts'
import { NOBODY } from './plan-rows.ts'
import styles from './roadmap-filters.module.css'
import type { RoadmapSearch } from './roadmap-search.ts'

interface RoadmapFiltersProps {
  readonly cycle: Cycle
  readonly search: RoadmapSearch
  readonly onChange: (next: RoadmapSearch) => void
}

/** Cycle, section, executor, year and words: what the pages of the plan show. */
export function RoadmapFilters({ cycle, search, onChange }: RoadmapFiltersProps) {
  const { plan } = cycle
  const bodies = [...new Set(measuresOf(plan).flatMap(({ executors }) => executors.bodies))]
  const number = (value: string): number | undefined => (value === '' ? undefined : Number(value))
  return (
    <section className={styles.filters} aria-label="Отбор мер">
      <NativeSelect
        label="План"
        value={String(plan.years.from)}
        data={cycles.map((each) => ({ value: String(each.plan.years.from), label: cycleInWords(each) }))}
        onChange={({ currentTarget: { value } }) => onChange({ cycle: number(value), due: undefined })}
      />
      <NativeSelect
        label="Раздел"
        value={search.section === undefined ? '' : String(search.section)}
        data={[
          { value: '', label: 'все' },
          ...plan.sections.map(({ number: section, title }) => ({
            value: String(section),
            label: `${section}. ${title}`,
          })),
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ section: number(value) })}
      />
      <NativeSelect
        label="Исполнитель"
        value={search.executor ?? ''}
        data={[
          { value: '', label: 'все' },
          ...bodies.map((body) => ({ value: body, label: bodyInWords(body) })),
          { value: NOBODY, label: 'не назван' },
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ executor: value === '' ? undefined : value })}
      />
      <NativeSelect
        label="Срок в году"
        value={search.due === undefined ? '' : String(search.due)}
        data={[
          { value: '', label: 'все' },
          ...yearsIn(plan.years).map((year) => ({ value: String(year), label: String(year) })),
        ]}
        onChange={({ currentTarget: { value } }) => onChange({ due: number(value) })}
      />
      <TextInput
        type="search"
        label="Найти"
        defaultValue={search.find ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ find: value === '' ? undefined : value })}
      />
    </section>
  )
}
