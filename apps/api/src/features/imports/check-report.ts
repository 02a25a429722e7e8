import {
  cellPosition,
  forms,
  parameters,
  referenceDay,
  runChecks,
  type FailedCheck,
  type Submission,
  type UnitTree,
} from '@msoko/domain'
import { figureInWords } from './figure-in-words.ts'
import { figureName } from './figure-name.ts'
import { importProblem, type ImportProblem } from './import-problem.ts'

/**
 * The checks of the form over every cell of a report that is about to hold. The reader has checked each row of its file; here the row is
 * what several files and channels together say.
 */
export function checkReport(report: Submission, units: UnitTree): readonly ImportProblem[] {
  const form = forms.find(({ id }) => id === report.form)
  if (!form) throw new Error(`unknown form: ${report.form}`)
  const context = { parameters, day: referenceDay(report.period) }
  const { unit, period } = report
  return Object.entries(report.cells).flatMap(([cell, values]) =>
    runChecks(form, cellPosition(cell), values, context).map((failed) => {
      const { field, found } = failed
      const print = (value: number): string => figureInWords(form, field, value)
      const bound = boundOf(failed, print)
      return importProblem({
        code: 'check-failed',
        severity: failed.check.severity,
        message: `${figureName({ unit, form, period, cell, field }, units)}: ${print(found)}, а должно быть ${bound}.`,
        found: print(found),
        expected: bound,
        remedy:
          'Сверьте числа с исходными сведениями. Если они взяты из разных файлов, исправьте неверный или отмените его загрузку.',
      })
    }),
  )
}

function boundOf({ found, low, high }: FailedCheck, print: (value: number) => string): string {
  if (low !== null && low === high) return `ровно ${print(low)}`
  return low !== null && found < low ? `не меньше ${print(low)}` : `не больше ${print(high ?? 0)}`
}
