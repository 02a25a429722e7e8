import { sections320, type Period } from '@msoko/domain'
import { DataTable } from '../../components/data-table.tsx'
import { Icon } from '../../components/icon.tsx'
import type { CatalogueList } from './catalogue-search.ts'
import { listTitles } from './catalogue-words.ts'
import type { Entry } from './entries.ts'
import { EntryLink } from './entry-link.tsx'
import { byNumber } from './by-number.ts'
import { bySection } from './find-entries.ts'
import { usePageValues } from './page-values.ts'
import { EntryValue } from './entry-value.tsx'
import styles from './entry-table.module.css'

/** Lists whose lines belong to sections of the plan. */
const IN_SECTIONS: readonly CatalogueList[] = ['indicators', 'forms', 'registers', 'measures']

interface EntryTableProps {
  readonly list: CatalogueList
  readonly entries: readonly Entry[]
  readonly period: Period
}

export function EntryTable({ list, entries, period }: EntryTableProps) {
  const withValues = list === 'indicators'
  const inSections = IN_SECTIONS.includes(list)
  const withMeasures = inSections && list !== 'measures'
  const values = usePageValues(withValues ? entries.map(({ id }) => id) : [], period)
  const groups = inSections ? bySection(entries) : [{ section: null, entries }]
  const width = 2 + Number(withMeasures) + Number(withValues)
  return (
    <DataTable caption={listTitles[list]} stacked>
      <thead>
        <tr>
          <th scope="col">Название</th>
          <th scope="col">{NOTES[list]}</th>
          {withMeasures && <th scope="col">Меры плана</th>}
          {withValues && (
            <th scope="col" data-number>
              {values.heading}
            </th>
          )}
        </tr>
      </thead>
      {groups.map(({ section, entries: lines }) => (
        <tbody key={section ?? 'none'}>
          {inSections && (
            <tr className={styles.section}>
              <th scope="rowgroup" colSpan={width}>
                {sectionTitle(section)}
              </th>
            </tr>
          )}
          {lines.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <EntryLink list={list} id={entry.id}>
                  {entry.title}
                </EntryLink>
              </th>
              <td className={entry.unset ? styles.unset : styles.note}>
                {entry.unset && <Icon name="warning" />} {entry.note}
              </td>
              {withMeasures && <td data-title="Меры плана">{entry.measures.toSorted(byNumber).join(', ') || '—'}</td>}
              {withValues && (
                <td data-number data-title={values.heading}>
                  <EntryValue indicator={entry.id} values={values} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  )
}

/** What the second column says of each. */
const NOTES: Readonly<Record<CatalogueList, string>> = {
  indicators: 'Единица и уровень',
  forms: 'Кто и за какой период заполняет',
  registers: 'Что в нём',
  parameters: 'Действует сейчас и откуда',
  acts: 'Кем издан',
  rules: 'Для чего и откуда',
  measures: 'Чем выполняется',
}

function sectionTitle(number: number | null): string {
  const section = sections320.find((each) => each.number === number)
  return section === undefined ? 'Вне разделов плана' : `${section.number}. ${section.title}`
}
