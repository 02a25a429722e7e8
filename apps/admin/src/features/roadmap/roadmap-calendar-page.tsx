import { capitalize, printDay } from '@msoko/domain'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { dayToday } from '../../address/today.ts'
import { ExportButton } from '../../components/export-button.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { calendarMonths, type DueMeasure } from './calendar-months.ts'
import { cycleFor, cycleInWords } from './cycles.ts'
import { measureInShort } from './measure-in-short.ts'
import { planRows } from './plan-rows.ts'
import { RoadmapFilters } from './roadmap-filters.tsx'
import styles from './roadmap-calendar-page.module.css'
import { DraftNote } from './draft-note.tsx'

const MONTH = new Intl.DateTimeFormat('ru-RU', { month: 'long' })

/** The terms of a year by month. */
export function RoadmapCalendarPage() {
  const search = useSearch({ from: '/signed-in/roadmap/calendar' })
  const navigate = useNavigate({ from: '/roadmap/calendar' })
  const day = dayToday()
  const cycle = cycleFor(search.cycle, day)
  const { from, to } = cycle.plan.years
  const year = search.due ?? Math.min(Math.max(Number(day.slice(0, 4)), from), to)
  const { months, undated } = calendarMonths(planRows(cycle, { ...search, due: year }, day), year)
  const change = (next: typeof search): void =>
    void navigate({ search: (previous) => ({ ...previous, ...next }), resetScroll: false, replace: true })
  return (
    <>
      <PageHead title="Календарь сроков" lead="Что из плана и к какому дню должно быть сделано.">
        <Link to="/roadmap" search={search}>
          Дорожная карта
        </Link>
      </PageHead>
      <DraftNote cycle={cycle} />
      <Panel title={`Сроки ${year} года`}>
        <RoadmapFilters cycle={cycle} search={{ ...search, due: year }} onChange={change} />
        <div className={styles.months}>
          {months.map(({ month, due }) => (
            <section key={month} className={styles.month} data-current={day.startsWith(month)}>
              <h3>{monthInWords(month)}</h3>
              <DueList due={due} none="Сроков нет." />
            </section>
          ))}
        </div>
        {undated.length > 0 && (
          <>
            <h3>День не задан: ждёт дат события</h3>
            <DueList due={undated} none="Нет." />
          </>
        )}
        <ExportButton
          table={() => ({
            sheet: 'Календарь сроков',
            title: `Сроки ${year} года`,
            notes: [cycleInWords(cycle)],
            columns: [
              { title: 'Срок', width: 16 },
              { title: 'Мера', width: 8 },
              { title: 'Мероприятие', width: 80 },
              { title: 'Событие', width: 30 },
            ],
            rows: [...months.flatMap(({ due }) => due), ...undated].map(({ occurrence, title }) => [
              occurrence.due === null ? 'день не задан' : printDay(occurrence.due),
              occurrence.measure,
              title,
              occurrence.event ?? '',
            ]),
          })}
        />
      </Panel>
    </>
  )
}

function DueList({ due, none }: { readonly due: readonly DueMeasure[]; readonly none: string }) {
  const search = useSearch({ from: '/signed-in/roadmap/calendar' })
  if (due.length === 0) return <p className={styles.day}>{none}</p>
  return (
    <ul>
      {due.map(({ occurrence, title }) => (
        <li key={occurrence.id}>
          {occurrence.due !== null && <span className={styles.day}>{`${printDay(occurrence.due)}: `}</span>}
          <Link to="/roadmap/$number" params={{ number: occurrence.measure }} search={search}>
            {measureInShort({ number: occurrence.measure, title })}
          </Link>
          {occurrence.event !== undefined && ` (${occurrence.event})`}
        </li>
      ))}
    </ul>
  )
}

function monthInWords(month: string): string {
  return capitalize(MONTH.format(new Date(`${month}-01T00:00:00`)))
}
