import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { countTap, countVitest } from './count-reports.mjs'
import { run } from './processes.mjs'
import { root, tool } from './workspace.mjs'

const ownTests = path.join(root, 'scripts', 'tests')
const ownReport = path.join(root, 'node_modules', '.own-tests.tap')
const turbo = (...args) => tool('turbo', 'run', ...args, '--continue', '--log-order=grouped')

/** Each counts as one. The build comes first: types and the type-aware rules read what it makes of the packages. */
const checks = () => [
  {
    name: 'сборка и типы',
    command: turbo('build', 'typecheck', '--force', '--concurrency=2', '--output-logs=errors-only'),
  },
  { name: 'правила и границы', command: tool('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'формат', command: tool('oxfmt', '--check', '.') },
]

/** Runs everything, never from a cache, and counts what the runners themselves reported. Returns the exit code. */
export async function test() {
  const folders = testedFolders()
  for (const folder of folders) rmSync(path.join(root, folder, 'reports'), { recursive: true, force: true })
  rmSync(ownReport, { force: true })

  const lines = []
  let [passed, failed, skipped] = [0, 0, 0]
  for (const { name, command } of checks()) {
    const ok = (await run(command)) === 0
    if (ok) passed += 1
    else failed += 1
    lines.push(`${ok ? 'пройдено' : 'НЕ ПРОЙДЕНО'}: ${name}`)
  }
  // One package at a time: each runner takes every core by itself. turbo.json keeps these results out of the cache.
  const packagesCode = await run(turbo('test', '--concurrency=1'))
  const ownCode = await run(ownRunner())

  const counted = folders.map((folder) => [folder, countVitest(path.join(root, folder, 'reports', 'vitest.json'))])
  for (const [where, counts] of [...counted, ['scripts', countTap(ownReport)]]) {
    passed += counts.passed
    failed += counts.failed + counts.faults.length
    skipped += counts.skipped
    lines.push(`${where}: пройдено ${counts.passed}, не пройдено ${counts.failed}, пропущено ${counts.skipped}`)
    lines.push(...counts.faults.map((fault) => `НЕ ПРОЙДЕНО: ${where}: ${fault}`))
  }
  if (failed === 0 && (packagesCode !== 0 || ownCode !== 0)) {
    failed += 1
    lines.push('НЕ ПРОЙДЕНО: запуск тестов кончился ошибкой, которой нет в отчётах')
  }
  process.stdout.write(`\n${lines.join('\n')}\n`)
  if (skipped > 0) process.stdout.write(`\nпропущено: ${skipped}\n`)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

/** Our own tests: shown to the person, counted from TAP. Files are named one by one: a folder means other things to other Nodes. */
function ownRunner() {
  const files = readdirSync(ownTests)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => path.join(ownTests, name))
  const reporters = [
    ['spec', 'stdout'],
    ['tap', ownReport],
  ].flatMap(([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`])
  return [process.execPath, '--test', ...reporters, ...files]
}

/** Every package, whether it has written a report or not. */
function testedFolders() {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(path.join(root, group))
      .filter((name) => existsSync(path.join(root, group, name, 'package.json')))
      .map((name) => `${group}/${name}`),
  )
}
