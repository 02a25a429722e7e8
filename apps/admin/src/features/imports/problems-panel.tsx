import { Button, TextInput } from '@mantine/core'
import { countOf, printInteger } from '@msoko/domain'
import { useState } from 'react'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Panel } from '../../components/panel.tsx'
import { bySheet, listAsText, mentions, type Problem } from './problem-text.ts'
import styles from './problems-panel.module.css'

/** Headings of the columns; on a narrow screen each stands before its value instead. */
const TITLES = { message: 'Что не так', found: 'Найдено', expected: 'Ожидается', remedy: 'Что сделать' } as const

/** Every problem at once: the cell, what stands in it, what is expected and what to do. */
export function ProblemsPanel({ title, problems }: { readonly title: string; readonly problems: readonly Problem[] }) {
  const [wanted, setWanted] = useState('')
  const shown = problems.filter((problem) => mentions(problem, wanted))
  if (problems.length === 0) return null
  return (
    <Panel title={title} aside={<CopyList problems={shown} />}>
      {problems.length > 1 && (
        <>
          <TextInput
            className={styles.filter}
            label="Найти в списке"
            description="Лист, ячейка, столбец или слово"
            value={wanted}
            onChange={({ currentTarget: { value } }) => setWanted(value)}
          />
          <output className={styles.shown}>
            Показано {printInteger(shown.length)} из {countOf(problems.length, ['замечания', 'замечаний', 'замечаний'])}
            .
          </output>
        </>
      )}
      {shown.length === 0 && <EmptyState title="Таких замечаний нет." />}
      {bySheet(shown).map(({ sheet, problems: members }) => (
        <section key={sheet}>
          <h3>
            {sheet} <span className={styles.count}>({printInteger(members.length)})</span>
          </h3>
          <ProblemTable sheet={sheet} problems={members} />
        </section>
      ))}
    </Panel>
  )
}

function ProblemTable({ sheet, problems }: { readonly sheet: string; readonly problems: readonly Problem[] }) {
  return (
    <DataTable caption={`Замечания: ${sheet}`} stacked>
      <thead>
        <tr>
          <th scope="col">Ячейка</th>
          <th scope="col">{TITLES.message}</th>
          <th scope="col">{TITLES.found}</th>
          <th scope="col">{TITLES.expected}</th>
          <th scope="col">{TITLES.remedy}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem, index) => (
          <tr key={index}>
            <th scope="row" className={styles.cell}>
              {problem.cell ?? '—'}
              {problem.column !== null && <span className={styles.column}>{problem.column}</span>}
            </th>
            <td className={styles.words} data-title={TITLES.message}>
              {problem.message}
            </td>
            <td className={styles.found} data-title={TITLES.found}>
              {problem.found === '' ? '—' : problem.found}
            </td>
            <td className={styles.words} data-title={TITLES.expected}>
              {problem.expected}
            </td>
            <td className={styles.words} data-title={TITLES.remedy}>
              {problem.remedy}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

/** Puts the shown problems on the clipboard as text. */
function CopyList({ problems }: { readonly problems: readonly Problem[] }) {
  const [outcome, setOutcome] = useState('')
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(listAsText(problems)) ?? Promise.reject(new Error('no clipboard'))
    done.then(
      () => setOutcome('Список скопирован.'),
      () => setOutcome('Браузер не дал скопировать: выделите таблицу и нажмите Ctrl+C.'),
    )
  }
  return (
    <span className={styles.copy}>
      <output>{outcome}</output>
      <Button variant="default" size="xs" onClick={copy} disabled={problems.length === 0}>
        Скопировать список
      </Button>
    </span>
  )
}
