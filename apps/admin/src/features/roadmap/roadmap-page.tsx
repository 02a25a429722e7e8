import { countOf, measuresOf } from '@msoko/domain'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { dayToday } from '../../address/today.ts'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ExportButton, type ShownTable } from '../../components/export-button.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { cycleFor, cycleInWords, type Cycle } from './cycles.ts'
import { DraftNote } from './draft-note.tsx'
import { bodyInWords } from './executors.ts'
import { measureInShort } from './measure-in-short.ts'
import { NOBODY, planRows, type PlanRows } from './plan-rows.ts'
import { RoadmapFilters } from './roadmap-filters.tsx'
import styles from './roadmap-page.module.css'
import type { RoadmapSearch } from './roadmap-search.ts'

const MEASURES = ['мера', 'меры', 'мер'] as const
const NO_EXECUTOR = 'в акте не назван'

/** The plan as a table: what is to be done, until when and by whom, in the words of the act. */
export function RoadmapPage() {
  const search = useSearch({ from: '/signed-in/roadmap' })
  const navigate = useNavigate({ from: '/roadmap' })
  const day = dayToday()
  const cycle = cycleFor(search.cycle, day)
  const groups = planRows(cycle, search, day)
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <PageHead
        title="Дорожная карта"
        lead="Меры, сроки и исполнители — словами плана. Дни система выводит из слов срока; откройте меру, чтобы увидеть их все."
      >
        <Link to="/roadmap/calendar" search={search}>
          Календарь сроков
        </Link>
      </PageHead>
      <DraftNote cycle={cycle} withQuestions />
      <Panel title={cycle.plan.title}>
        <RoadmapFilters
          cycle={cycle}
          search={search}
          onChange={(next) =>
            void navigate({ search: (previous) => ({ ...previous, ...next }), resetScroll: false, replace: true })
          }
        />
        <p role="status">{shownInWords(shown, measuresOf(cycle.plan).length)}</p>
        {shown === 0 ? (
          <EmptyState title="По этому отбору мер нет.">
            <p>Выберите «все» или измените слова.</p>
          </EmptyState>
        ) : (
          <>
            <PlanTable groups={groups} search={search} />
            <ExportButton table={() => exported(cycle, groups, search)} />
          </>
        )}
      </Panel>
    </>
  )
}

function PlanTable({ groups, search }: { readonly groups: readonly PlanRows[]; readonly search: RoadmapSearch }) {
  return (
    <DataTable caption="Меры плана" stacked>
      <thead>
        <tr>
          <th scope="col">Мероприятие</th>
          <th scope="col">Срок</th>
          <th scope="col">Исполнители</th>
          <th scope="col">Ближайший срок</th>
          <th scope="col">Отчётный документ</th>
        </tr>
      </thead>
      {groups.map(({ section, rows }) => (
        <tbody key={section.number}>
          <tr className={styles.section}>
            <th scope="rowgroup" colSpan={5}>{`${section.number}. ${section.title}`}</th>
          </tr>
          {rows.map(({ measure, next }) => (
            <tr key={measure.number}>
              <th scope="row" className={styles.measure}>
                <Link to="/roadmap/$number" params={{ number: measure.number }} search={search}>
                  {measureInShort(measure)}
                </Link>
              </th>
              <td data-title="Срок">{measure.term}</td>
              <td data-title="Исполнители">{measure.executors.text || NO_EXECUTOR}</td>
              <td data-title="Ближайший срок">{next}</td>
              <td data-title="Отчётный документ">{measure.documents.text}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  )
}

function shownInWords(shown: number, all: number): string {
  return shown === all ? countOf(all, MEASURES) : `${countOf(shown, MEASURES)} из ${all}`
}

function exported(cycle: Cycle, groups: readonly PlanRows[], { executor, due, find }: RoadmapSearch): ShownTable {
  return {
    sheet: 'Дорожная карта',
    title: cycle.plan.title,
    notes: [
      cycleInWords(cycle),
      ...(executor === undefined ? [] : [`Исполнитель: ${executor === NOBODY ? 'не назван' : bodyInWords(executor)}`]),
      ...(due === undefined ? [] : [`Срок в ${due} году`]),
      ...(find === undefined ? [] : [`Найдено по словам: ${find}`]),
    ],
    columns: [
      { title: '№', width: 8 },
      { title: 'Раздел', width: 40 },
      { title: 'Мероприятие', width: 60 },
      { title: 'Срок', width: 30 },
      { title: 'Исполнители', width: 40 },
      { title: 'Ближайший срок', width: 24 },
      { title: 'Отчётный документ', width: 36 },
    ],
    rows: groups.flatMap(({ section, rows }) =>
      rows.map(({ measure, next }) => [
        measure.number,
        `${section.number}. ${section.title}`,
        measure.title,
        measure.term,
        measure.executors.text || NO_EXECUTOR,
        next,
        measure.documents.text,
      ]),
    ),
  }
}
