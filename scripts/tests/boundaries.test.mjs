// Each boundary is planted with a violation that the linter must find, and with a lawful neighbour that it must let through.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { installed, root } from '../workspace.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'msoko-boundaries-'))
after(() => rmSync(folder, { recursive: true, force: true }))
copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))

/** What the linter says of one file with this text at this place. */
function lint(place, text) {
  const file = path.join(folder, place)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  const { stdout, stderr } = spawnSync(installed('oxlint'), ['--format=json', place], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  rmSync(file)
  const start = stdout.indexOf('{')
  assert.ok(start >= 0, stderr || stdout)
  return JSON.parse(stdout.slice(start)).diagnostics.map(
    ({ code, message, help }) => `${code} ${message} ${help ?? ''}`,
  )
}

const domain = 'packages/domain/src'
const VIOLATIONS = [
  ['the kernel imports a layer above', `${domain}/kernel/x.ts`, `export { a } from '../acts/a.ts'`],
  ['the kernel imports zod', `${domain}/kernel/x.ts`, `export { z } from 'zod'`],
  ['acts import forms', `${domain}/acts/x.ts`, `export { a } from '../forms/a.ts'`],
  ['parameters import indicators', `${domain}/parameters/x.ts`, `export { a } from '../indicators/a.ts'`],
  ['forms import indicators', `${domain}/forms/attestation/x.ts`, `export { a } from '../../indicators/a.ts'`],
  ['indicators import rules', `${domain}/indicators/attestation/x.ts`, `export { a } from '../../classification/a.ts'`],
  ['rules import reports', `${domain}/classification/x.ts`, `export { a } from '../reports/a.ts'`],
  ['domain imports Node', `${domain}/reports/x.ts`, `export { readFileSync } from 'node:fs'`],
  ['domain imports another package', `${domain}/index.ts`, `export { a } from '@msoko/calculator'`],
  ['domain reads the clock', `${domain}/reports/x.ts`, `export const now = Date.now()`],
  ['domain makes a date', `${domain}/reports/x.ts`, `export const now = new Date()`],
  ['domain rolls dice', `${domain}/demonstration/x.ts`, `export const n = Math.random()`],
  ['domain reads the environment', `${domain}/kernel/x.ts`, `export const e = process.env`],
  ['documents import workbook', 'packages/documents/src/x.ts', `export { a } from '@msoko/workbook'`],
  ['workbook reaches into domain', 'packages/workbook/src/x.ts', `export { a } from '@msoko/domain/src/index.ts'`],
  ['the calculator imports the api', 'packages/calculator/src/x.ts', `export { a } from '@msoko/api/router'`],
  ['a router asks the database', 'apps/api/src/features/units/router.ts', `export { a } from '../../db/context.ts'`],
  ['an edge asks the database', 'apps/api/src/http/x.ts', `export { a } from '../db/with-actor.ts'`],
  [
    'the page imports a value of the api',
    'apps/admin/src/app/x.ts',
    `import { a } from '@msoko/api/router'\nexport const b = a`,
  ],
  ['a feature imports another', 'apps/admin/src/features/units/x.ts', `export { a } from '../imports/a.ts'`],
  ['a component imports a feature', 'apps/admin/src/components/x.ts', `export { a } from '../features/units/a.ts'`],
  ['anything goes through any', 'apps/api/src/x.ts', `export const a = (b: any) => b`],
]

for (const [name, place, text] of VIOLATIONS) {
  test(`refused: ${name}`, () => {
    const found = lint(place, `${text}\n`)
    assert.ok(found.length > 0, 'the linter found nothing')
  })
}

const LAWFUL = [
  [
    'forms import parameters and the kernel',
    `${domain}/forms/attestation/x.ts`,
    `export { a } from '../../parameters/a.ts'\nexport { b } from '../../kernel/b.ts'`,
  ],
  [
    'the page imports a type of the api',
    'apps/admin/src/app/x.ts',
    `import type { A } from '@msoko/api/router'\nexport type B = A`,
  ],
  ['a verb asks the database', 'apps/api/src/features/units/list.ts', `export { a } from '../../db/context.ts'`],
  ['a feature imports components', 'apps/admin/src/features/units/x.ts', `export { a } from '../../components/a.ts'`],
]

for (const [name, place, text] of LAWFUL) {
  test(`allowed: ${name}`, () => {
    assert.deepEqual(lint(place, `${text}\n`), [])
  })
}
