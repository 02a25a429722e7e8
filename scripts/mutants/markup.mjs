// Mistakes and malice inside the text of a part: sheet, shared strings, styles, relations, content of an ods.

const REFERENCES = [
  'XFD1048576',
  'A1048576',
  'XFD1',
  'A49999',
  'ZZZ99999999',
  'A0',
  'A-1',
  '',
  'A1:XFD1048576',
  '1',
  'Я1',
]
const NUMBERS = [
  '1e308',
  '-1',
  'NaN',
  '',
  '99999999999999999999',
  '0.1',
  '1048576',
  '16384',
  '4294967295',
  ' ',
  '1,5',
  '٣',
]
const LAUGHS = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')

export const markupMutations = {
  'huge references': (text, chance) => someOf(text, /(?<=\b(?:r|ref)=")[A-Z]+\d+(?::[A-Z]+\d+)?/g, chance, REFERENCES),
  'row numbers': (text, chance) => someOf(text, /(?<=<row[^>]* r=")\d+/g, chance, NUMBERS),
  'numbers in attributes': (text, chance) => someOf(text, /(?<==")\d+(?=")/g, chance, NUMBERS),
  'numbers in text': (text, chance) => someOf(text, /(?<=>)\d+(?=<)/g, chance, NUMBERS),
  repeats: (text, chance) => someOf(text, /(?<=-repeated=")\d+/g, chance, NUMBERS),
  nesting: (text, chance) => {
    const tag = chance.one(['row', 'c', 'si', 'r', 'is', 't', 'table:table-row', 'table:table-cell', 'text:p', 'x'])
    const depth = chance.few(100_000)
    return insert(text, chance, `<${tag}>`.repeat(depth) + chance.one(['', `</${tag}>`.repeat(depth)]))
  },
  'entities that unfold': (text) =>
    text
      .replace(/(<\?xml[^>]*>)?/, `$1<!DOCTYPE x [<!ENTITY l0 "ха">${LAUGHS}]>`)
      .replaceAll(/(?<=>)\d+(?=<)/g, '&l9;'),
  'outer entity': (text) =>
    text
      .replace(/(<\?xml[^>]*>)?/, '$1<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>')
      .replaceAll(/(?<=<t[^>]*>)[^<]+/g, '&e;'),
  'wrong entities': (text, chance) =>
    insert(
      text,
      chance,
      chance.one(['&#0;', '&#xFFFFFFFF;', '&#x1F600;', '&nothing;', '&', '&#;', '&amp;'.repeat(chance.few(50_000))]),
    ),
  'cut short': (text, chance) => text.slice(0, chance.at(text.length)),
  hole: (text, chance) => {
    const start = chance.at(text.length)
    return text.slice(0, start) + text.slice(start + chance.few(3000))
  },
  'lost tags': (text, chance) => someOf(text, /<[^>]+>/g, chance, ['', '<', '<x>', '</x>']),
  'lost quotes': (text, chance) => someOf(text, /"/g, chance, ['', "'", '""']),
  'long attribute': (text, chance) =>
    text.replace(/<(\w+) /, `<$1 x="${chance.one([' ', 'a', '<', "'"]).repeat(chance.few(400_000))}" `),
  flood: (text, chance) => {
    const piece = chance.one([
      '<',
      '<!--',
      '<![CDATA[',
      '<c r="A1"',
      ' ',
      '\n',
      '<?x ',
      '</',
      '<t>',
      '"',
      '\u0000',
      '<row r="1"/>',
    ])
    return insert(text, chance, piece.repeat(chance.few(150_000)))
  },
  'many merges': (text, chance) => {
    const merges = `<mergeCell ref="${chance.one(['A1:B50000', 'A1:XFD1048576', 'B2:C3'])}"/>`.repeat(
      chance.few(20_000),
    )
    return far(text).replace('</worksheet>', `<mergeCells>${merges}</mergeCells></worksheet>`)
  },
  'many columns': (text, chance) =>
    text.replace(
      '<sheetData',
      `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(chance.few(3000))}</cols><sheetData`,
    ),
  'far cell': far,
  'many rows': (text, chance) => {
    const rows = Array.from(
      { length: chance.few(60_000) },
      (_, n) => `<row r="${n + 50}"><c r="A${n + 50}"><v>1</v></c></row>`,
    )
    return text.replace('</sheetData>', `${rows.join('')}</sheetData>`)
  },
  'shared formulas': (text, chance) => {
    const cells = Array.from(
      { length: chance.few(8000) },
      (_, n) =>
        `<row r="${n + 50}"><c r="A${n + 50}"><f t="shared" ref="A50:XFD1048576" si="${n % 3}">SUM(${'('.repeat(n % 40)}A1</f></c></row>`,
    )
    return text.replace('</sheetData>', `${cells.join('')}</sheetData>`)
  },
  'number format': (text, chance) =>
    text.replaceAll(
      /formatCode="[^"]*"/g,
      `formatCode="${chance.one(['[$-F800]dddd', '0'.repeat(chance.few(20_000)), '"', '\\', '[h]:mm:ss.000000', '?/?'.repeat(500), 'General;General;General;General;General', '# ?/??????????', 'yyyy'.repeat(2000)])}"`,
    ),
  'other encoding': (text, chance) =>
    text.replace(/encoding="[^"]*"/i, `encoding="${chance.one(['windows-1251', 'UTF-16', 'koi8-r', 'x'])}"`),
  shuffled: (text, chance) => {
    const [a, b, c] = [chance.at(text.length), chance.at(text.length), chance.at(text.length)].toSorted((x, y) => x - y)
    return text.slice(0, a) + text.slice(b, c) + text.slice(a, b) + text.slice(c)
  },
  'many sheets': (text, chance) =>
    text.replace(
      '</sheets>',
      `${Array.from({ length: chance.few(3000) }, (_, n) => `<sheet name="Л${n}" sheetId="${n + 50}" r:id="rId1"/>`).join('')}</sheets>`,
    ),
  'sheet names': (text, chance) =>
    someOf(text, /(?<=<sheet [^>]*name=")[^"]*/g, chance, [
      '',
      '__proto__',
      'constructor',
      'x'.repeat(40_000),
      '&#0;',
      'Списки',
      '../../x',
    ]),
}

/** One cell in the last row that a sheet may have here. */
function far(text) {
  return text.replace('</sheetData>', '<row r="50000"><c r="A50000"><v>1</v></c></row></sheetData>')
}

function someOf(text, pattern, chance, replacements) {
  const share = chance.one([1, 3, 20])
  return text.replaceAll(pattern, (found) => (chance.below(share) === 0 ? chance.one(replacements) : found))
}

function insert(text, chance, piece) {
  // Between tags more often than within one: there a parser goes on.
  const gap = text.indexOf('>', chance.at(text.length))
  const at = chance.below(4) === 0 || gap === -1 ? chance.at(text.length) : gap + 1
  return text.slice(0, at) + piece + text.slice(at)
}
