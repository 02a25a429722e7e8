// Good files of every kind that the reader takes, small enough for thousands of readings. Invented district, invented figures.
import {
  demonstrationDistrict,
  forms,
  parameters,
  protocols,
  readBook,
  schoolYear,
  strToU8,
  UnitTree,
  utils,
  writeBook,
  writeTemplate,
} from './packages.mjs'

const district = demonstrationDistrict()
const units = new UnitTree(district.units)

const choices = { position: { attempt: 'main', category: 'current' } }

export const context = {
  forms,
  parameters,
  units,
  protocols,
  mappings: [],
  choices,
  secret: new Uint8Array(32).fill(7),
}

const ROWS = 14
const TEMPLATE_FORMS = 3

/** `weight`: how often the file is taken beside the others; the template is the slowest to read. */
export async function sources() {
  const template = await writeTemplate({
    forms: forms.slice(0, TEMPLATE_FORMS),
    units,
    periods: [schoolYear(2025)],
    municipality: district.municipality.title,
    synthetic: true,
    prefill: district.submissions
      .filter(({ period }) => period === schoolYear(2025))
      .filter(({ form }) => forms.slice(0, TEMPLATE_FORMS).some(({ id }) => id === form))
      .slice(0, 12),
  })
  const tables = readBook(template, { type: 'array' })
  const names = tables.SheetNames.filter((name) => forms.some(({ sheet }) => sheet === name))
  const rowsOf = (name) => utils.sheet_to_json(tables.Sheets[name], { header: 1, raw: true }).slice(0, ROWS)
  const book = utils.book_new()
  for (const name of names) {
    const sheet = utils.aoa_to_sheet(rowsOf(name))
    sheet['!merges'] = tables.Sheets[name]['!merges']
    utils.book_append_sheet(book, sheet, name)
  }
  const saved = (bookType, options = {}) => new Uint8Array(writeBook(book, { type: 'array', bookType, ...options }))
  const text = rowsOf(names[0])
    .map((row) => Array.from(row, (cell) => String(cell ?? '')).join(';'))
    .join('\r\n')
  return [
    { name: 'template.xlsx', kind: 'zip', weight: 1, bytes: template },
    { name: 'inline.xlsx', kind: 'zip', weight: 4, bytes: saved('xlsx', { compression: true }) },
    { name: 'shared.xlsx', kind: 'zip', weight: 4, bytes: saved('xlsx', { bookSST: true, compression: true }) },
    { name: 'table.ods', kind: 'zip', weight: 4, bytes: saved('ods') },
    { name: 'table.xls', kind: 'xls', weight: 5, bytes: saved('biff8') },
    { name: 'utf8.csv', kind: 'csv', weight: 3, bytes: strToU8(text) },
    { name: 'windows.csv', kind: 'csv', weight: 2, bytes: inWindows1251(text) },
    ...protocolFiles(),
  ]
}

/** A protocol of results as the region's centre issues it: every second column is the right half of a merged cell. */
function protocolFiles() {
  const heading = [
    '№',
    'Код МСУ',
    'Код ОО',
    'Класс',
    'Код ППЭ',
    'Аудитория',
    'Фамилия',
    'Имя',
    'Отчество',
    'Серия',
    'Номер',
  ].concat(['Задания с кратким ответом', 'Задания с развёрнутым ответом', 'Первичный балл', 'Балл'])
  const entries = Array.from({ length: 12 }, (_, n) =>
    [
      n + 1,
      902,
      n % 2 === 0 ? 902_001 : 903_001,
      '11А',
      1111,
      12,
      `Тестов${n}`,
      'Тест',
      'Тестович',
      '0000',
      100_000 + n,
    ].concat(['++-+65', '1(1)0(3)', 20 + n, 40 + n]),
  )
  const spread = (row) => row.flatMap((cell) => [cell, null])
  const rows = [['Протокол проверки'], ['01 - Русский язык 2026.05.29'], [], spread(heading), ...entries.map(spread)]
  const sheet = utils.aoa_to_sheet(rows)
  sheet['!merges'] = rows
    .slice(3)
    .flatMap((_, row) =>
      heading.map((__, column) => ({ s: { r: row + 3, c: column * 2 }, e: { r: row + 3, c: column * 2 + 1 } })),
    )
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Протокол')
  const saved = (bookType) => new Uint8Array(writeBook(book, { type: 'array', bookType, compression: true }))
  const text = rows.map((row) => Array.from(row, (cell) => String(cell ?? '')).join(';')).join('\r\n')
  return [
    { name: 'protocol.xlsx', kind: 'zip', weight: 4, bytes: saved('xlsx') },
    { name: 'protocol.ods', kind: 'zip', weight: 2, bytes: saved('ods') },
    { name: 'protocol.xls', kind: 'xls', weight: 3, bytes: saved('biff8') },
    { name: 'protocol.csv', kind: 'csv', weight: 3, bytes: inWindows1251(text) },
  ]
}

function inWindows1251(text) {
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, code) => code))
  return Uint8Array.from(text, (letter) => Math.max(letters.indexOf(letter), 0) || '?'.charCodeAt(0))
}
