// Writes docs/catalogue and docs/traceability.md anew from the declarations of the domain.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, tool } from '../workspace.mjs'
import { counts, gaps, measuresCount } from './coverage.mjs'
import { cataloguePages } from './pages.mjs'
import { traceabilityPage } from './traceability.mjs'

const catalogue = path.join(root, 'docs', 'catalogue')
const pages = Object.entries(cataloguePages())
rmSync(catalogue, { recursive: true, force: true })
for (const [name, text] of pages) {
  const file = path.join(catalogue, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
writeFileSync(path.join(root, 'docs', 'traceability.md'), traceabilityPage())
const [program, ...args] = tool('oxfmt', 'docs/catalogue', 'docs/traceability.md')
const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
if (status !== 0) throw new Error('the pages were written and not formatted')
process.stdout.write(`${counts().join('\n')}\nСтраниц каталога: ${pages.length}\n`)
const missing = gaps()
for (const gap of missing) process.stdout.write(`${gap}\n`)
process.stdout.write(`Мер обеспечено: ${measuresCount - missing.length} из ${measuresCount}\n`)
if (missing.length > 0) process.exitCode = 1
