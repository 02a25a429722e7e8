import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { countTap, countVitest } from '../count-reports.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'msoko-reports-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function written(text) {
  const file = path.join(folder, 'report')
  writeFileSync(file, text)
  return file
}

const whole = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
}
const vitest = (more) => countVitest(written(JSON.stringify({ ...whole, ...more })))

test('a package that passed is counted as its runner counted it', () => {
  assert.deepEqual(vitest({}), { passed: 3, failed: 0, skipped: 1, faults: [] })
})

test('a failed test is counted once', () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', message: '', assertionResults: [{ status: 'failed' }] }]
  assert.deepEqual(vitest({ success: false, numFailedTests: 1, testResults }), {
    passed: 3,
    failed: 1,
    skipped: 1,
    faults: [],
  })
})

test('a missing report is a failure', () => {
  assert.deepEqual(countVitest(path.join(folder, 'none')).faults, ['нет отчёта'])
  assert.deepEqual(countTap(path.join(folder, 'none')).faults, ['нет отчёта'])
})

test('a file that could not be loaded is a failure, though it has no test', () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }]
  assert.deepEqual(vitest({ success: false, testResults }).faults, ['файл a.test.ts: no such module'])
})

test('an error between tests is a failure, though every test passed', () => {
  assert.deepEqual(vitest({ success: false }).faults, ['ошибка вне тестов'])
})

test('a package without a test is a failure', () => {
  assert.deepEqual(vitest({ numPassedTests: 0 }).faults, ['ни одного теста'])
  assert.deepEqual(countTap(written('# pass 0\n# fail 0\n# cancelled 0\n# skipped 0\n# todo 0\n')).faults, [
    'ни одного теста',
  ])
})

test('a TAP report is counted by its closing lines', () => {
  const tap = 'ok 1 - # pass 9\n# pass 4\n# fail 1\n# cancelled 1\n# skipped 2\n# todo 0\n'
  assert.deepEqual(countTap(written(tap)), { passed: 4, failed: 2, skipped: 2, faults: [] })
})

test('a TAP report that breaks off is a failure', () => {
  assert.deepEqual(countTap(written('TAP version 13\nok 1 - a\n')).faults, ['нет отчёта'])
})
