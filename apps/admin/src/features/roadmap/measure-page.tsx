import { measures320, measuresOf, printDay, traceOfMeasure, type ActMeasure, type Occurrence } from '@msoko/domain'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { chosenYear } from '../../address/school-year.ts'
import { dayToday } from '../../address/today.ts'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { useUser } from '../../server/me.ts'
import { cycleFor, cycleInWords } from './cycles.ts'
import { MeasureIndicators } from './measure-indicators.tsx'
import { DraftNote } from './draft-note.tsx'

/** One measure: its text, its terms, and everything by which it is carried out. */
export function MeasurePage() {
  const { number } = useParams({ from: '/signed-in/roadmap/$number' })
  const search = useSearch({ from: '/signed-in/roadmap/$number' })
  const { year } = useSearch({ from: '/signed-in' })
  const { role } = useUser()
  const cycle = cycleFor(search.cycle, dayToday())
  const measure = measuresOf(cycle.plan).find((each) => each.number === number)
  const back = (
    <Link to="/roadmap" search={search}>
      Дорожная карта
    </Link>
  )
  if (measure === undefined) {
    return (
      <>
        <PageHead title="Такой меры в плане нет" />
        <EmptyState title={`В плане ${cycleInWords(cycle)} нет меры ${number}.`}>
          <p>{back}</p>
        </EmptyState>
      </>
    )
  }
  const { source = number, title, term, executors, documents } = measure
  const { forms, registers, indicators, reports } = traceOfMeasure(source)
  const occurrences = cycle.occurrences.filter((each) => each.measure === number)
  return (
    <>
      <PageHead title={`Мера ${number}`} lead={cycleInWords(cycle)}>
        {back}
      </PageHead>
      <DraftNote cycle={cycle} />
      <Panel title="По тексту плана">
        <blockquote>{title}</blockquote>
        <Parts of={partsOf(source)} />
        <p>
          <b>Срок:</b> {term}
        </p>
        <p>
          <b>Исполнители:</b> {executors.text || 'в акте не названы'}
        </p>
        <p>
          <b>Отчётные документы:</b> {documents.text}
        </p>
      </Panel>
      <Panel title="Сроки">
        <Terms occurrences={occurrences} />
      </Panel>
      <Panel title="Показатели">
        <MeasureIndicators indicators={indicators} period={chosenYear(year)} />
      </Panel>
      <Panel title="Чем выполняется">
        <h3>Формы</h3>
        <List of={forms}>
          {({ id, title: form }) => (
            <Link to="/catalogue/$list/$id" params={{ list: 'forms', id }}>
              {form}
            </Link>
          )}
        </List>
        <h3>Реестры</h3>
        <List of={registers}>
          {({ id, title: register }) => (
            <Link to="/registers/$register" params={{ register: id }}>
              {register}
            </Link>
          )}
        </List>
        <h3>Документы, которые составляет система</h3>
        <List of={reports}>
          {({ id, kind, about }) =>
            role === 'district' ? (
              <Link to="/reports" search={{ report: id }}>{`${kind} ${about}`}</Link>
            ) : (
              `${kind} ${about}`
            )
          }
        </List>
      </Panel>
    </>
  )
}

function partsOf(source: string): readonly string[] {
  const found: ActMeasure | undefined = (measures320 as Readonly<Record<string, ActMeasure>>)[source]
  return found?.parts ?? []
}

function Parts({ of }: { readonly of: readonly string[] }) {
  if (of.length === 0) return null
  return (
    <ol>
      {of.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ol>
  )
}

function List<T extends { readonly id: string }>({
  of,
  children,
}: {
  readonly of: readonly T[]
  readonly children: (each: T) => ReactNode
}) {
  if (of.length === 0) return <p>Нет.</p>
  return (
    <ul>
      {of.map((each) => (
        <li key={each.id}>{children(each)}</li>
      ))}
    </ul>
  )
}

function Terms({ occurrences }: { readonly occurrences: readonly Occurrence[] }) {
  if (occurrences.length === 0) return <p>Дней нет: мера выполняется по мере необходимости.</p>
  return (
    <DataTable caption="Сроки меры" stacked>
      <thead>
        <tr>
          <th scope="col">Год</th>
          <th scope="col">С какого дня</th>
          <th scope="col">К какому дню</th>
          <th scope="col">Примечание</th>
        </tr>
      </thead>
      <tbody>
        {occurrences.map(({ id, year, from, due, event, historical }) => (
          <tr key={id}>
            <th scope="row">{year}</th>
            <td data-title="С какого дня">{due === null ? '—' : printDay(from)}</td>
            <td data-title="К какому дню">{due === null ? 'день не задан: ждёт дат события' : printDay(due)}</td>
            <td data-title="Примечание">
              {[event, historical && 'срок прошёл до принятия плана'].filter(Boolean).join('; ') || '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
