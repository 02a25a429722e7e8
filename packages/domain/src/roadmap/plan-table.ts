import type { Plan } from './plan.ts'

/** The headings of the annex of № 320, under which a plan goes to a spreadsheet and comes back. */
export const planColumns = {
  number: '№ п/п',
  title: 'Основные направления деятельности',
  term: 'Сроки реализации',
  executors: 'Ответственные исполнители',
  documents: 'Отчетная документация',
} as const

export type PlanColumn = keyof typeof planColumns

const WIDTHS: Readonly<Record<PlanColumn, number>> = { number: 8, title: 70, term: 28, executors: 40, documents: 32 }

/** A plan as rows for a spreadsheet, a row of its own for each section; as a plan is read back. */
export function planTable(plan: Plan) {
  const columns = Object.keys(planColumns) as readonly PlanColumn[]
  return {
    sheet: 'План',
    title: plan.title,
    notes: [] as readonly string[],
    columns: columns.map((column) => ({ title: planColumns[column], width: WIDTHS[column] })),
    rows: plan.sections.flatMap((section): readonly (readonly string[])[] => [
      [`${section.number}.`, section.title, '', '', ''],
      ...section.measures.map(({ number, title, term, executors, documents }) => [
        `${number}.`,
        title,
        term,
        executors.text,
        documents.text,
      ]),
    ]),
  }
}
