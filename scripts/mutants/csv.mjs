// Mistakes and malice in a table that is nothing but text.
import { strFromU8, strToU8 } from './packages.mjs'

const LARGEST_TO_CHANGE = 20_000

export const csvMutations = {
  nul: onText((text, chance) => insert(text, chance, '\u0000'.repeat(chance.few(1000)))),
  'unclosed quote': onText((text, chance) => insert(text, chance, '"')),
  'quotes everywhere': onText((text, chance) => text.replaceAll(';', () => chance.one([';', ';"', '";', '"']))),
  'flood of quotes': onText((text, chance) =>
    insert(text, chance, chance.one(['"', '""', '";"', '"\n']).repeat(chance.few(200_000))),
  ),
  'long line': onText((text, chance) =>
    insert(text, chance, chance.one([';', 'я', '1;', ' ', ',', '\t']).repeat(chance.few(1_000_000))),
  ),
  'many lines': onText(
    (text, chance) =>
      text + chance.one(['\n', '\r', '\r\n', ';\n', '1;2;3\n', 'Итого;1\n']).repeat(chance.few(300_000)),
  ),
  'rows repeated': onText((text, chance) => text + `${text.slice(text.indexOf('\n') + 1)}\n`.repeat(chance.few(2000))),
  'heading repeated': onText(
    (text, chance) => `${text.slice(0, text.indexOf('\n') + 1).repeat(chance.few(3000))}${text}`,
  ),
  'lines lost': onText((text, chance) =>
    text
      .split('\n')
      .filter(() => chance.below(4) > 0)
      .join('\n'),
  ),
  'other delimiter': onText((text, chance) => text.replaceAll(';', chance.one([',', '\t', '|', ' ', 'ё']))),
  'delimiter named': onText((text, chance) => `sep=${chance.one([',', '"', '\n', 'ж', ' ', ''])}\n${text}`),
  'digits replaced': onText((text, chance) =>
    text.replaceAll(/\d+/g, (found) =>
      chance.one([found, '', '-', 'О', `${found},`, `${found}%`, '9'.repeat(400), '1e308', '٣']),
    ),
  ),
  formula: onText((text, chance) =>
    text.replaceAll(/\d+/g, (found) => chance.one([found, `=SUM(A1;${found})`, `=HYPERLINK("http://x")`, '@x', '+1'])),
  ),
  'other encoding': (bytes, chance) => {
    const text = strFromU8(bytes)
    const encode = chance.one([
      (code) => [code & 0xff],
      (code) => [code & 0xff, code >> 8],
      (code) => [code >> 8, code & 0xff],
      (code) => [0xc0 | (code >> 6), 0x80 | (code & 0x3f)],
    ])
    const mark = chance.one([[], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]])
    return Uint8Array.from([...mark, ...[...text].flatMap((letter) => encode(letter.charCodeAt(0)))])
  },
  'half a letter': (bytes, chance) => bytes.slice(0, -1 - chance.below(3)),
  'strange letters': onText((text, chance) =>
    text.replaceAll(/[а-я]/g, (letter) =>
      chance.one([letter, letter, letter, '\u202e', '\u0301', '\ud800', '\u00ad', '\ufeff', '𝟚', 'ﬀ']),
    ),
  ),
}

function onText(change) {
  // Of what an earlier mutation has blown up, another would only take time and memory of its own.
  return (bytes, chance) => (bytes.length > LARGEST_TO_CHANGE ? bytes : strToU8(change(strFromU8(bytes), chance)))
}

function insert(text, chance, piece) {
  const at = chance.at(text.length)
  return text.slice(0, at) + piece + text.slice(at)
}
