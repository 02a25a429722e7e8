// Which tests name a declaration: found in their text, so that no list of them has to be kept.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../workspace.mjs'

const SKIPPED = new Set(['node_modules', 'dist', 'reports', 'fixtures'])
const IS_TEST = /\.test\.tsx?$/

const texts = ['packages', 'apps'].flatMap((folder) => testsBelow(path.join(root, folder)))

/** Paths of the tests that name one of the ids, from the root, in order. */
export function testsNaming(ids) {
  return texts
    .filter(({ text }) => ids.some((id) => text.includes(`'${id}'`)))
    .map(({ file }) => path.relative(root, file).split(path.sep).join('/'))
}

function testsBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : testsBelow(file)
      return IS_TEST.test(entry.name) ? [{ file, text: readFileSync(file, 'utf8') }] : []
    })
}
