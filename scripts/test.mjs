import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { installed, root, run, turbo } from './workspace.mjs'

/** Checks that are not test runners; each counts as one. */
const CHECKS = [
  { name: 'формат', check: () => run(installed('oxfmt'), ['--check', '.']) },
  { name: 'правила и границы', check: () => run(installed('oxlint'), ['--type-aware', '--deny-warnings']) },
  {
    name: 'типы',
    check: () => turbo(['run', 'typecheck', '--output-logs=errors-only', '--log-order=grouped', '--continue']),
  },
]

/** Runs everything, never from a cache, and counts what the runners themselves reported. Returns the exit code. */
export function test() {
  const packages = testedPackages()
  for (const folder of packages) rmSync(path.join(folder, 'reports'), { recursive: true, force: true })
  rmSync(rootReport, { force: true })
  let [passed, failed] = [0, 0]
  for (const { name, check } of CHECKS) {
    const ok = check() === 0
    if (ok) passed += 1
    else failed += 1
    process.stdout.write(`${ok ? 'пройдено' : 'НЕ ПРОЙДЕНО'}: ${name}\n`)
  }
  const code = turbo([
    'run',
    'test',
    '--force',
    '--concurrency=1',
    '--output-logs=full',
    '--log-order=grouped',
    '--continue',
  ])
  const own = run(
    process.execPath,
    [
      '--test',
      '--test-reporter=tap',
      `--test-reporter-destination=${rootReport}`,
      path.join(root, 'scripts', 'tests') + path.sep,
    ],
    { shell: false },
  )
  for (const folder of packages) {
    const report = path.join(folder, 'reports', 'vitest.json')
    if (!existsSync(report)) {
      failed += 1
      process.stdout.write(`НЕ ПРОЙДЕНО: нет отчёта ${path.relative(root, report)}\n`)
      continue
    }
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    failed += numFailedTests
    // A file that could not even be loaded has no tests to fail.
    failed += testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length
  }
  const counts = tapCounts()
  passed += counts.passed
  failed += counts.failed
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return code === 0 && own === 0 && failed === 0 ? 0 : 1
}

const rootReport = path.join(root, 'node_modules', '.root-tests.tap')

function testedPackages() {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(path.join(root, group))
      .map((name) => path.join(root, group, name))
      .filter((folder) => existsSync(path.join(folder, 'vitest.config.ts'))),
  )
}

function tapCounts() {
  const tap = existsSync(rootReport) ? readFileSync(rootReport, 'utf8') : ''
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? Number.NaN)
  const [passed, failed] = [count('pass'), count('fail')]
  return Number.isNaN(passed) ? { passed: 0, failed: 1 } : { passed, failed }
}
