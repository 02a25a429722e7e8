import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { root } from '../workspace.mjs'

const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
const texts = tracked.filter(
  (file) => existsSync(path.join(root, file)) && statSync(path.join(root, file)).size < 2_000_000,
)
const read = (file) => readFileSync(path.join(root, file), 'utf8')

test('no tracked file names a machine path or a package registry', () => {
  const forbidden = [
    /(^|[^\w./])\/(work|root|home)\//m,
    new RegExp(['registry', 'npmjs'].join('\\.')),
    new RegExp(['deb', 'debian', 'org'].join('\\.')),
  ]
  const found = texts.filter((file) => forbidden.some((pattern) => pattern.test(read(file))))
  assert.deepEqual(found, [])
})

test('every path that the documents cite exists', () => {
  const documents = tracked.filter(
    (file) => /(^|\/)(README|README\.ru|CONTRIBUTING)\.md$|^docs\//.test(file) && file.endsWith('.md'),
  )
  assert.ok(documents.length > 5)
  const missing = documents.flatMap((document) => {
    const text = read(document)
    const cited = [...text.matchAll(/`((?:packages|apps|docs|scripts)\/[\w./-]+)`/g)].map(([, cite]) => cite)
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) =>
      path.posix.join(path.posix.dirname(document), link),
    )
    return [...cited, ...linked]
      .filter((cite) => !existsSync(path.join(root, cite)))
      .map((cite) => `${document}: ${cite}`)
  })
  assert.deepEqual(missing, [])
})
