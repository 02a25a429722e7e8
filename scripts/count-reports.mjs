import { existsSync, readFileSync } from 'node:fs'

/**
 * What vitest wrote of one package: `{ passed, failed, skipped, faults }`. Each fault is a failure that no test stands for, in words:
 * no report, a file that could not be loaded, an error between tests.
 */
export function countVitest(file) {
  const none = { passed: 0, failed: 0, skipped: 0, faults: [] }
  if (!existsSync(file)) return { ...none, faults: ['нет отчёта'] }
  const { success, numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const faults = testResults
    .filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    )
    .map(({ name, message }) => `файл ${name}: ${message ?? ''}`.trim())
  if (!success && numFailedTests === 0 && faults.length === 0) faults.push('ошибка вне тестов')
  if (numPassedTests + numFailedTests === 0 && faults.length === 0) faults.push('ни одного теста')
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, faults }
}

/** What `node --test` wrote in TAP, counted in the same way. */
export function countTap(file) {
  const tap = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? Number.NaN)
  const [passed, failed, skipped] = [
    count('pass'),
    count('fail') + count('cancelled'),
    count('skipped') + count('todo'),
  ]
  if (Number.isNaN(passed + failed + skipped)) return { passed: 0, failed: 0, skipped: 0, faults: ['нет отчёта'] }
  return { passed, failed, skipped, faults: passed + failed === 0 ? ['ни одного теста'] : [] }
}
