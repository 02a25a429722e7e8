import {
  admits,
  cellTitle,
  printPeriod,
  schoolYear,
  type CellPosition,
  type Dimension,
  type Form,
  type Period,
} from '@msoko/domain'
import { dimensionValues } from '../facts/dimension-values.ts'
import type { ProtocolReading } from '../file-reading.ts'
import type { ProblemPlace } from '../problems/make-problem.ts'
import { examTime } from './exam-date.ts'
import { columnOf } from './protocol-plan.ts'
import type { ProtocolReader } from './protocol-reader.ts'
import { resultFields } from './result-fields.ts'
import { subjectNames, type SubjectNames } from './subject-text.ts'

type Origin = ProtocolReading['position'][string]

/** One cell of the form in one year, and how it is known. */
export interface Exam {
  readonly period: Period
  readonly date: string | null
  /** The date where the exam may have reserve days, each with a protocol of its own; null where its form tells nothing of them. */
  readonly day: string | null
  readonly origins: Readonly<Record<string, Origin>>
  readonly position: CellPosition
}

/** What a row, or the title over it, says of its exam. */
export interface ExamClues {
  /** Name of the subject; null when nothing names it. */
  readonly subject: string | null
  readonly date: string | null
  /** ВПР: year and grade of the title. */
  readonly year: number | null
  readonly titleGrade: string | null
  /** Grade of the class in the row; null for a row without a class. */
  readonly grade: number | null
  /** Text of a column of categories. */
  readonly category: string
  readonly place: ProblemPlace
}

export interface ExamFinder {
  /** Null when something is wrong, which is reported, or still to be asked. */
  find(clues: ExamClues): Exam | null
}

/** Settles year and cell from the clues and from what the person has chosen; each puzzle is reported once. */
export function examFinder(reader: ProtocolReader, form: Form): ExamFinder {
  const subjects = subjectNames(form)
  const known = new Map<string, Exam | null>()
  return {
    find: (clues) => {
      const key = JSON.stringify({ ...clues, place: null })
      const found = known.get(key)
      if (found !== undefined) return found
      const exam = settle(reader, form, subjects, clues)
      known.set(key, exam)
      return exam
    },
  }
}

function settle(reader: ProtocolReader, form: Form, subjects: SubjectNames, clues: ExamClues): Exam | null {
  const period = periodOf(reader, clues)
  const origins: Record<string, Origin> = {}
  let complete = period !== null
  for (const dimension of Object.keys(form.dimensions)) {
    const origin = originOf(reader, form, subjects, clues, dimension, origins)
    if (origin === null) complete = false
    else origins[dimension] = origin
  }
  if (!complete || period === null) return null
  const position = positionOf(origins)
  if (!admits(form, position)) {
    const details = { exam: cellTitle(form, position), form: form.title }
    reader.collector.problem('exam-not-admitted', clues.place, details)
    return null
  }
  const day = form.dimensions['attempt'] === undefined ? null : clues.date
  return { period, date: clues.date, day, origins, position }
}

function positionOf(origins: Readonly<Record<string, Origin>>): CellPosition {
  return Object.fromEntries(Object.entries(origins).map(([dimension, { value }]) => [dimension, value]))
}

/** Year of the exam; null when it has to be asked or is not accepted. */
export function periodOf(reader: ProtocolReader, clues: Pick<ExamClues, 'date' | 'year' | 'place'>): Period | null {
  const { context, collector } = reader
  const period =
    context.choices.period ??
    (clues.year !== null ? schoolYear(clues.year - 1) : clues.date !== null ? examTime(clues.date).period : null)
  if (period === null) {
    const answers = (context.periods ?? []).map((value) => ({ value, title: printPeriod(value) }))
    ask(reader, 'period', 'За какой учебный год эти результаты?', answers)
    return null
  }
  if (context.periods && !context.periods.includes(period)) {
    const place = { ...clues.place, found: printPeriod(period) }
    collector.problem('unexpected-period', place, { kind: 'school-year', periods: context.periods.map(printPeriod) })
    return null
  }
  return period
}

function originOf(
  reader: ProtocolReader,
  form: Form,
  subjects: SubjectNames,
  clues: ExamClues,
  dimension: string,
  before: Readonly<Record<string, Origin>>,
): Origin | null {
  const definition = form.dimensions[dimension]
  const chosen = reader.context.choices.position?.[dimension]
  if (definition === undefined) return null
  const allowed = dimension === 'level' ? levelsOf(form, before) : Object.keys(definition.values)
  if (chosen !== undefined && allowed.includes(chosen)) return { value: chosen, from: 'chosen' }
  switch (dimension) {
    case 'subject':
      return subjectOrigin(reader, definition, subjects, clues)
    case 'level':
      return levelOrigin(reader, form, subjects, clues, before)
    case 'attempt':
      return { value: clues.date === null ? 'main' : examTime(clues.date).attempt, from: 'derived' }
    case 'category':
      return categoryOrigin(reader, definition, clues)
    case 'grade':
      return gradeOrigin(reader, definition, clues)
    default:
      return askAbout(reader, definition, dimension, Object.keys(definition.values))
  }
}

function subjectOrigin(
  reader: ProtocolReader,
  definition: Dimension,
  subjects: SubjectNames,
  clues: ExamClues,
): Origin | null {
  const named = clues.subject === null ? null : subjects.find(clues.subject)
  if (named !== null) return { value: named.subject, from: 'file' }
  if (clues.subject === null || isCode(clues.subject)) {
    return askAbout(reader, definition, 'subject', Object.keys(definition.values))
  }
  const nearest = subjects.nearest(clues.subject)
  // In a row of data anything may stand there, a name too; over the table only a title.
  const found = clues.place.title === undefined || nearest.length > 0 ? clues.subject : ''
  reader.collector.problem('unknown-subject', { ...clues.place, found }, { nearest })
  return null
}

/** A code names a subject only within its own database. */
function isCode(text: string): boolean {
  return /^[\w\s.-]*$/.test(text)
}

function levelsOf(form: Form, { subject }: Readonly<Record<string, Origin>>): readonly string[] {
  if (subject === undefined) return []
  const admitted = form.combinations.filter(({ subject: values = [] }) => values.includes(subject.value))
  return [...new Set(admitted.flatMap(({ level = [] }) => level))]
}

function levelOrigin(
  reader: ProtocolReader,
  form: Form,
  subjects: SubjectNames,
  clues: ExamClues,
  before: Readonly<Record<string, Origin>>,
): Origin | null {
  const levels = levelsOf(form, before)
  const named = clues.subject === null ? null : (subjects.find(clues.subject)?.level ?? null)
  if (named !== null && levels.includes(named)) return { value: named, from: 'file' }
  // A table of appeals has the marks of base maths under «Балл» too.
  const columnsTell = reader.plan.protocol.kind === 'results'
  const [only, another] = levels.filter((level) => {
    const [result] = resultFields(form, reader.plan.protocol, { ...positionOf(before), level })
    return (
      levels.length === 1 || !columnsTell || (result !== undefined && columnOf(reader.plan, result.role) !== undefined)
    )
  })
  if (only !== undefined && another === undefined) return { value: only, from: 'derived' }
  const definition = form.dimensions['level']
  return definition === undefined || levels.length === 0 ? null : askAbout(reader, definition, 'level', levels)
}

function categoryOrigin({ plan, collector }: ProtocolReader, definition: Dimension, clues: ExamClues): Origin | null {
  const named = clues.category === '' ? null : dimensionValues(definition).find(clues.category)
  if (named !== null) return { value: named, from: 'file' }
  if (columnOf(plan, 'class') !== undefined) {
    return { value: clues.grade !== null && clues.grade >= LAST_GRADE ? 'current' : 'other', from: 'derived' }
  }
  if (clues.category === '') return { value: 'current', from: 'derived' }
  collector.problem('unknown-value', clues.place, { nearest: [], values: dimensionValues(definition).titles })
  return null
}

/** Evening schools have a grade 12. */
const LAST_GRADE = 11

function gradeOrigin(reader: ProtocolReader, definition: Dimension, clues: ExamClues): Origin | null {
  if (clues.titleGrade !== null && clues.titleGrade in definition.values)
    return { value: clues.titleGrade, from: 'file' }
  const grade = String(clues.grade)
  if (grade in definition.values) return { value: grade, from: 'derived' }
  return askAbout(reader, definition, 'grade', Object.keys(definition.values))
}

function askAbout(
  reader: ProtocolReader,
  { title, values }: Dimension,
  about: string,
  admitted: readonly string[],
): null {
  const answers = admitted.map((value) => ({ value, title: values[value]?.title ?? value }))
  ask(reader, about, `${title}: что это за результаты?`, answers)
  return null
}

function ask(
  { plan, questions }: ProtocolReader,
  about: string,
  title: string,
  answers: readonly { readonly value: string; readonly title: string }[],
): void {
  questions.ask({ sheet: plan.merged.sheet.name, about, title, answers })
}
