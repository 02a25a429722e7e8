import { citeOwn } from '../kernel/act.ts'
import { calendarYear } from '../kernel/period.ts'
import { yearOf } from '../kernel/day.ts'
import { countOf, printDay, printInteger } from '../kernel/russian.ts'
import type { Block, Report, TableBlock, TableColumn, TableRow } from '../reports/report.ts'
import { completionByBody, completionBySection, completionOfPlan, type Completion } from './completion.ts'
import { controlLineInWords } from './control-in-words.ts'
import { linesStanding, undatedByNow, type Control, type ControlLine } from './control-on.ts'
import { measuresOf, type BodyId, type Plan } from './plan.ts'

/** What the summary needs besides the plan and its state. */
export interface SummaryContext {
  readonly municipality: string
  readonly synthetic: boolean
  readonly bodyTitles: Readonly<Record<BodyId, string>>
  readonly signatory: string
}

const countColumns: readonly TableColumn[] = [
  'По плану',
  'Срок наступил',
  'Исполнено',
  'Ждёт приёмки',
  'Просрочено',
].map((title) => ({ title, align: 'right', width: 1 }))

/** «Сводка контроля исполнения плана на 12.03.2026»: by section, by executor, and each late measure by name. */
export function controlSummary(control: Control, plan: Plan, context: SummaryContext): Report {
  const late = linesStanding(control, 'late')
  return {
    id: 'control-summary',
    period: calendarYear(yearOf(control.day)),
    municipality: context.municipality,
    synthetic: context.synthetic,
    access: 'open',
    accessReason: null,
    kind: 'Сводка',
    title: [`контроля исполнения плана на ${printDay(control.day)}`, plan.title],
    citations: plan.act === null ? [] : [citeOwn(plan.act)],
    blocks: numberTables([
      paragraph(wholeInWords(control)),
      heading('Просроченные меры'),
      ...(late.length === 0 ? [paragraph('Просроченных мер нет.')] : [lateTable(late, plan)]),
      ...listed('Сдано и ждёт приёмки', linesStanding(control, 'awaiting'), plan),
      ...listed('Срок на этой неделе', linesStanding(control, 'this-week'), plan),
      ...listed('Дата не задана', undatedByNow(control), plan),
      heading('По разделам плана'),
      bySection(control, plan),
      heading('По исполнителям'),
      byBody(control, plan, context),
    ]),
    signatory: context.signatory,
  }
}

function wholeInWords(control: Control): string {
  const { planned, dueByNow, accepted, awaiting, late } = completionOfPlan(control)
  const terms = countOf(planned, ['срок', 'срока', 'сроков'])
  return `На ${printDay(control.day)} план содержит ${terms} исполнения мер; из них наступило ${printInteger(dueByNow)}. Исполнено ${printInteger(accepted)}, ждёт приёмки ${printInteger(awaiting)}, просрочено ${printInteger(late.length)}. Отменённые сроки и сроки до принятия плана не считаются; мера просрочена со следующего дня после срока.`
}

function bySection(control: Control, plan: Plan): TableBlock {
  const titles = new Map(plan.sections.map(({ number, title }) => [number, `${number}. ${title}`]))
  return {
    kind: 'table',
    number: 0,
    caption: 'Исполнение по разделам',
    columns: [{ title: 'Раздел', align: 'left', width: 4 }, ...countColumns],
    rows: [
      ...completionBySection(control, plan).map((row) => countsRow(titles.get(row.key) ?? '', row)),
      { ...countsRow('Всего', completionOfPlan(control)), total: true },
    ],
    notes: [],
  }
}

function byBody(control: Control, plan: Plan, { bodyTitles }: SummaryContext): TableBlock {
  return {
    kind: 'table',
    number: 0,
    caption: 'Исполнение по исполнителям',
    columns: [{ title: 'Исполнитель', align: 'left', width: 4 }, ...countColumns],
    rows: completionByBody(control, plan).map((row) =>
      countsRow(row.key === null ? 'исполнитель не назначен' : (bodyTitles[row.key] ?? row.key), row),
    ),
    notes: ['Мера с несколькими исполнителями посчитана у каждого из них, поэтому итога у таблицы нет.'],
  }
}

function countsRow(title: string, { planned, dueByNow, accepted, awaiting, late }: Completion<unknown>): TableRow {
  return { cells: [title, ...[planned, dueByNow, accepted, awaiting, late.length].map(printInteger)] }
}

function lateTable(late: readonly ControlLine[], plan: Plan): TableBlock {
  const measures = new Map(measuresOf(plan).map((measure) => [measure.number, measure]))
  return {
    kind: 'table',
    number: 0,
    caption: 'Просроченные меры',
    columns: [
      { title: '№', align: 'left', width: 1 },
      { title: 'Мера', align: 'left', width: 5 },
      { title: 'Исполнители', align: 'left', width: 4 },
      { title: 'Срок', align: 'left', width: 1.6 },
      { title: 'Дней просрочки', align: 'right', width: 1.4 },
    ],
    rows: late.map(({ occurrence, daysLate }) => {
      const measure = measures.get(occurrence.measure)
      return {
        cells: [
          occurrence.measure,
          [measure?.title, occurrence.event].filter((text) => text !== undefined).join('; '),
          measure?.executors.text || 'исполнитель не назначен',
          occurrence.due === null ? '' : printDay(occurrence.due),
          printInteger(daysLate),
        ],
      }
    }),
    notes: [],
  }
}

function listed(title: string, lines: readonly ControlLine[], plan: Plan): readonly Block[] {
  if (lines.length === 0) return []
  return [
    heading(title),
    { kind: 'list', ordered: false, items: lines.map((line) => ({ text: controlLineInWords(line, plan) })) },
  ]
}

/** The parts do not know what stands before them. */
function numberTables(blocks: readonly Block[]): readonly Block[] {
  let tables = 0
  return blocks.map((block) => (block.kind === 'table' ? { ...block, number: ++tables } : block))
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
