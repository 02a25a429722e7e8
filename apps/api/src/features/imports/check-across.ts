import {
  type AcrossCheck,
  type AcrossRemark,
  alignPeriod,
  cellPosition,
  cellTitle,
  Facts,
  forms,
  nameOfPeriod,
  parameters,
  type Period,
  previousPeriod,
  referenceDay,
  rowOn,
  runAcrossChecks,
  scopeKey,
  type Submission,
  type UnitTree,
} from '@msoko/domain'
import { canonicalJson } from '../../db/canonical.ts'
import type { Transaction } from '../../db/connect.ts'
import { readSubmissions } from '../../db/submissions.ts'
import { figureInWords } from './figure-in-words.ts'
import { figureName } from './figure-name.ts'
import { formOf } from './form-of.ts'
import { importProblem, type ImportProblem } from './import-problem.ts'
import type { ResolvedScope } from './resolve-reading.ts'

/** Nobody reads more, and a wrong column repeats one mistake in every row. */
const MOST_REMARKS = 300

/**
 * Holds what a file changes against the year before and against other forms, as all will stand once it is taken. What it leaves as it was
 * has been looked at before.
 */
export async function checkAcross(
  tx: Transaction,
  scopes: readonly ResolvedScope[],
  units: UnitTree,
): Promise<readonly ImportProblem[]> {
  const asked = scopes.flatMap(({ before, after }) => (after === undefined ? [] : changedPart(before, after)))
  if (asked.length === 0) return []
  const context = { forms, parameters, facts: await factsAfter(tx, scopes, asked) }
  const problems = asked.flatMap((report) => {
    const form = formOf(report.form)
    return runAcrossChecks(form, report, context).map((remark) => problemOf(report, remark, units))
  })
  if (problems.length <= MOST_REMARKS) return problems
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const shown = [...errors, ...warnings].slice(0, MOST_REMARKS)
  return [...shown, andMore(problems.length - shown.length)]
}

/** The cells that are new or other than before, where the form has anything to be held against. */
function changedPart(before: Submission | undefined, after: Submission): readonly Submission[] {
  if (formOf(after.form).across.length === 0) return []
  const cells = Object.entries(after.cells).filter(
    ([cell, values]) => canonicalJson(before?.cells[cell] ?? null) !== canonicalJson(values),
  )
  return cells.length === 0 ? [] : [{ ...after, cells: Object.fromEntries(cells) }]
}

/** The facts that the checks may ask for, with what the file changes in them. */
async function factsAfter(
  tx: Transaction,
  scopes: readonly ResolvedScope[],
  asked: readonly Submission[],
): Promise<Facts> {
  const named = asked.flatMap(({ form }) => [form, ...formOf(form).across.flatMap(formsOf)])
  const years = asked.flatMap(({ period }) => [period, previousPeriod(period)])
  const periods = years.flatMap((year) => [alignPeriod(year, 'school-year'), alignPeriod(year, 'calendar-year')])
  const stored = await readSubmissions(tx, { forms: [...new Set(named)], periods: [...new Set<Period>(periods)] })
  const facts = new Map(stored.map((report) => [scopeKey(report), report]))
  for (const { ownAfter, after } of scopes) {
    if (after === undefined) facts.delete(scopeKey(ownAfter))
    else facts.set(scopeKey(after), after)
  }
  return new Facts(facts.values())
}

function formsOf(check: AcrossCheck): readonly string[] {
  return 'to' in check ? [check.to.form] : []
}

function problemOf(report: Submission, remark: AcrossRemark, units: UnitTree): ImportProblem {
  const { check, cell, found, other } = remark
  const form = formOf(report.form)
  const name = figureName({ unit: report.unit, form, period: report.period, cell, field: check.field }, units)
  const [now, then] = [found, other].map((value) => figureInWords(form, check.field, value))
  const words = { severity: check.severity, found: now ?? '' }
  switch (check.op) {
    case 'steady':
      return importProblem({
        ...words,
        code: 'changed-much',
        message: `${name}: за год изменилось больше чем на ${percentOf(check, report.period)} %: было ${then}, стало ${now}.`,
        expected: `около ${then}`,
        remedy: 'Проверьте число. Если оно верно, напишите в примечании, почему так вышло.',
      })
    case 'never-falls':
      return importProblem({
        ...words,
        code: 'fell',
        message: `${name}: это число с годами только растёт, а за ${nameOfPeriod(previousPeriod(report.period))} было ${then}, стало ${now}.`,
        expected: `не меньше ${then}`,
        remedy: 'Впишите, сколько накоплено всего. Если неверно прежнее число, исправьте его в том же файле.',
      })
    case 'same-as':
      return importProblem({
        ...words,
        code: 'differs-from-form',
        message: `${name}: здесь ${now}, а ${figureOf(check)} — ${then}.`,
        expected: `${then}`,
        remedy: 'Проверьте оба числа. Если они и должны различаться, напишите в примечании, почему.',
      })
    case 'within':
      return importProblem({
        ...words,
        code: 'exceeds-form',
        message: `${name}: здесь ${now}, это больше, чем ${figureOf(check)} (${then}).`,
        expected: `не больше ${then}`,
        remedy: 'Проверьте оба числа. Если всё верно, напишите в примечании, почему.',
      })
  }
}

/** «в форме «Контингент обучающихся» «Обучающихся»»; the cells are named where the check itself chooses them. */
function figureOf({ to }: Extract<AcrossCheck, { op: 'same-as' | 'within' }>): string {
  const form = formOf(to.form)
  const chosen = Object.entries(to.cells ?? {}).flatMap(([dimension, values]) =>
    values?.length === 1 ? [[dimension, values[0] ?? ''] as const] : [],
  )
  const cell = cellTitle(form, cellPosition(chosen.map((pair) => pair.join('=')).join(';')))
  const year = to.when === 'previous' ? ' за прошлый год' : ''
  return `в форме «${form.title}»${year}${cell === '' ? '' : `, ${cell},`} «${form.fields[to.field]?.title ?? to.field}»`
}

function percentOf({ percent }: Extract<AcrossCheck, { op: 'steady' }>, period: Period): string {
  if (typeof percent === 'number') return String(percent)
  const definition = parameters.find(({ id }) => id === percent.parameter)
  return String((definition && rowOn(definition, referenceDay(period))?.value) ?? '')
}

function andMore(count: number): ImportProblem {
  return importProblem({
    code: 'more-remarks',
    severity: 'warning',
    message: `Таких замечаний ещё ${count}.`,
    expected: 'числа, близкие к прошлогодним и согласные с другими формами',
    remedy: 'Проверьте показанные: обычно они повторяются по всему столбцу.',
  })
}
