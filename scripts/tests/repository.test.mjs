import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { root } from '../workspace.mjs'

const BINARY = /\.(ttf|woff2?|png|ico|xlsx?|ods|docx|gz)$/
// What is planted and what is forbidden has to be named somewhere.
const OWN = 'scripts/tests/'

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(path.join(root, file)))
const texts = tracked.filter((file) => !BINARY.test(file))
const sources = texts.filter((file) => /\.([cm]?[jt]sx?|json|css|html|sql)$/.test(file) && !file.startsWith(OWN))
const documents = texts.filter((file) => file.endsWith('.md'))
const read = (file) => readFileSync(path.join(root, file), 'utf8')

/** Every place where a pattern is found, as `file:line: text`. */
function find(files, pattern) {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  )
}

test('git and the file system are read right', () => {
  assert.ok(sources.length > 200 && documents.length > 5, `${sources.length} sources, ${documents.length} documents`)
  assert.deepEqual(find(['LICENSE'], /^MIT License$/), ['LICENSE:1: MIT License'])
})

test('no tracked file names a path of somebody’s machine', () => {
  const machine = /(^|[^\w./@<-])(\/(work|root|home|Users)\/|[A-Z]:\\\\?(Users|work)\b)/
  assert.match('at /home/somebody/x', machine)
  assert.doesNotMatch('see ./home/x and src/work/x', machine)
  assert.deepEqual(
    find(
      texts.filter((file) => !file.startsWith(OWN)),
      machine,
    ),
    [],
  )
})

test('no tracked file names the host of a package registry', () => {
  // Written in parts, so that this file names no host itself.
  const hosts = [
    ['registry', 'npmjs'],
    ['npmjs', 'org'],
    ['npmmirror'],
    ['yarnpkg', 'com'],
    ['deb', 'debian'],
    ['debian', 'org'],
    ['localhost:4873'],
  ]
  const escaped = hosts.map((parts) => parts.join('\\.')).join('|')
  assert.deepEqual(
    find(
      texts.filter((file) => !file.startsWith(OWN)),
      new RegExp(escaped),
    ),
    [],
  )
})

test('no rule of the linter or the compiler is switched off in a comment', () => {
  assert.deepEqual(find(sources, /(oxlint|eslint|biome|oxfmt|prettier)-(disable|ignore)|@ts-(ignore|nocheck)/), [])
})

test('no folder is a drawer', () => {
  const drawers = tracked.filter((file) => /(^|\/)(utils?|libs?|helpers?|common|misc)\//.test(file))
  assert.deepEqual(drawers, [])
})

test('every file ends its lines in the same way and its text with a line end', () => {
  const written = texts.filter((file) => !file.startsWith('apps/api/migrations/'))
  const wrong = written.filter((file) => {
    const text = read(file)
    return text !== '' && (text.includes('\r') || !text.endsWith('\n'))
  })
  assert.deepEqual(wrong, [])
})

test('every path that the documents cite exists', () => {
  const missing = documents.flatMap((document) => {
    const text = read(document)
    const here = path.posix.dirname(document)
    const cited = [...text.matchAll(/`((?:packages|apps|docs|scripts|\.ci)\/[\w./-]*)`/g)].map(([, place]) => place)
    const linked = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#]+)[^)]*\)/g)].map(([, link]) =>
      path.posix.join(here, link),
    )
    return [...cited, ...linked].filter((place) => !isTracked(place)).map((place) => `${document}: ${place}`)
  })
  assert.deepEqual(missing, [])
})

test('every command that the documents name exists', () => {
  const scripts = new Set([...Object.keys(JSON.parse(read('package.json')).scripts), 'install', 'ci', 'exec'])
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/(?:^|`)(?:npm|pnpm) (?:run )?([a-z][\w:-]*)/gm)].map(([, name]) => ({
      document,
      name,
    })),
  )
  assert.ok(named.length > 3)
  assert.deepEqual(
    named.filter(({ name }) => !scripts.has(name)),
    [],
  )
})

/** A tracked file, or a folder that holds one: what only lies on this machine does not count. */
function isTracked(place) {
  const wanted = place.replace(/\/$/, '')
  return tracked.some((file) => file === wanted || file.startsWith(`${wanted}/`))
}
