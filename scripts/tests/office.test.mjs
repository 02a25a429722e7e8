// What an office suite that is not ours makes of our files: a workbook saved by it reads the same, a document opens whole.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { root } from '../workspace.mjs'

const calculator = path.join(root, 'packages', 'calculator')
const fromCalculator = createRequire(path.join(calculator, 'package.json'))
const load = (name) => import(pathToFileURL(fromCalculator.resolve(name)).href)

const folder = mkdtempSync(path.join(tmpdir(), 'msoko-office-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const missing = ['soffice', 'pdftotext', 'pdfimages'].filter(
  (name) => spawnSync(name, ['--version']).error !== undefined,
)
const skip = missing.length > 0 && process.env.CI === undefined ? `нет программ: ${missing.join(', ')}` : false

test('the programs that this needs are installed', { skip }, () => assert.deepEqual(missing, []))

test('a workbook saved by LibreOffice gives the same indicators', { skip }, async () => {
  const book = await writeDemonstration()
  const wanted = msoko('indicators', book)
  assert.ok(wanted.split('\n').length > 100)
  for (const ending of ['xlsx', 'ods', 'xls']) assert.equal(msoko('indicators', convert(book, ending)), wanted, ending)
})

test('a document opens in LibreOffice with its headings, tables and charts', { skip }, async () => {
  const file = path.join(folder, 'report.docx')
  msoko('report', await writeDemonstration(), '--measure', '1.12', '--out', file)
  const pdf = convert(file, 'pdf')
  const printed = squeeze(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }))
  const { blocks } = await reportOf('1.12')
  const of = (kind) => blocks.filter((block) => block.kind === kind)
  assert.ok(of('heading').length > 3 && of('table').length > 1 && of('chart').length > 0)
  const whole = [
    ...of('heading').map(({ text }) => text),
    ...[...of('table'), ...of('chart')].map(({ caption }) => caption),
  ]
  // A cell of several lines is read together with its neighbours: its words stay.
  const words = of('table').flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.split(/\s+/u))),
  )
  assert.deepEqual(
    [...whole, ...words].filter((text) => !printed.includes(squeeze(text))),
    [],
  )
  const pictures = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => /^\s*\d+\s+\d+\s+image\s/.test(line))
  assert.equal(pictures.length, of('chart').length)
})

/** A line may break anywhere. */
function squeeze(text) {
  return text.replace(/[\s\u00ad-]+/gu, '')
}

async function reportOf(item) {
  const { catalogueContext, composeReport, Facts, reportDefinitions, UnitTree } = await load('@msoko/domain')
  const { district, periods } = await demonstration()
  const context = catalogueContext({ units: new UnitTree(district.units), facts: new Facts(district.submissions) })
  const definition = reportDefinitions.find(({ measure }) => measure.item === item)
  const municipality = district.municipality.title
  return composeReport(definition, { period: periods.at(-1), municipality, synthetic: true, context })
}

async function demonstration() {
  const { demonstrationDistrict, demonstrationYears } = await load('@msoko/domain/demonstration')
  return { district: demonstrationDistrict(), periods: demonstrationYears }
}

async function writeDemonstration() {
  const { district, periods } = await demonstration()
  const { forms, UnitTree } = await load('@msoko/domain')
  const { writeTemplate } = await load('@msoko/workbook')
  const bytes = await writeTemplate({
    forms,
    units: new UnitTree(district.units),
    periods,
    municipality: district.municipality.title,
    synthetic: true,
    prefill: district.submissions,
  })
  const book = path.join(folder, 'district.xlsx')
  writeFileSync(book, bytes)
  return book
}

/** Runs the command line and returns what it printed. */
function msoko(...args) {
  return execFileSync(process.execPath, [path.join(calculator, 'dist', 'cli.js'), ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
    // A line for every indicator, cell, year and unit.
    maxBuffer: 64 * 1024 * 1024,
  })
}

/** Opens a file in LibreOffice and saves it in another format; returns the new file. */
function convert(file, ending) {
  const into = path.join(folder, ending)
  mkdirSync(into, { recursive: true })
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', ending, '--outdir', into, file], { stdio: 'pipe' })
  return path.join(into, `${path.parse(file).name}.${ending}`)
}
