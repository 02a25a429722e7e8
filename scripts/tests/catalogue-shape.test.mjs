import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { root } from '../workspace.mjs'

/**
 * Lines of an indicator above its examples: more means that knowledge hides in it which belongs in a form, a parameter or the language.
 * Two plain examples take the rest of forty lines; whoever shows a harder case gets room for it.
 */
const LONGEST = 32

const folder = path.join(root, 'packages', 'domain', 'src', 'indicators')
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.includes(path.sep) && name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))
const indicators = files.filter(({ text }) => text.includes('defineIndicator({'))

test('an indicator is one short file', () => {
  assert.ok(indicators.length > 0)
  for (const { name, text } of indicators) {
    assert.equal(text.split('defineIndicator({').length, 2, `${name}: one indicator a file`)
    const lines = text.split('\n').indexOf('  examples: [')
    assert.ok(lines > 0, `${name} has no examples`)
    assert.ok(lines <= LONGEST, `${name} has ${lines} lines above its examples`)
  }
})

test('an indicator is named by its file and stands in the list of its direction', () => {
  for (const { name, text } of indicators) {
    const [direction, file] = name.split(path.sep)
    assert.equal(/\bid: '([^']+)'/.exec(text)?.[1], path.basename(file, '.ts'), name)
    const list = readFileSync(path.join(folder, direction, 'catalogue.ts'), 'utf8')
    assert.ok(list.includes(`'./${file}'`), `${name} is not in ${direction}/catalogue.ts`)
  }
})

test('the recipe in CONTRIBUTING.md shows a change that stands in the tree', () => {
  const recipe = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
  const diff = /```diff\n([^]*?)```/.exec(recipe)?.[1] ?? ''
  const parts = diff.split(/^\+\+\+ /m).filter((part) => part !== '')
  assert.equal(parts.length, 2)
  for (const part of parts) {
    const [file, ...lines] = part.trimEnd().split('\n')
    const added = lines.map((line) => line.slice(1)).join('\n')
    assert.ok(readFileSync(path.join(root, file), 'utf8').includes(added), `${file} does not read so`)
  }
  assert.ok(parts[0].split('\n').length - 2 <= 40)
})
