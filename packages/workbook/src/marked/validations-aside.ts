import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The lists and limits of cells, sheet by sheet, as they stand in the file. */
export type Validations = ReadonlyMap<string, string>

type Parts = Record<string, Uint8Array>

const VALIDATIONS = /<dataValidations\b[^<>]*>[\s\S]*?<\/dataValidations>/
/** What may follow the validations in a sheet. */
const FOLLOWING =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/

/**
 * Takes the validations out of an xlsx. The library unfolds each into single cells, up to a million, and writes them back as ranges
 * that overlap, which Excel takes for a broken file.
 */
export function takeValidations(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly validations: Validations } {
  const parts = unzipSync(bytes)
  const validations = new Map<string, string>()
  for (const [name, part] of sheetParts(parts)) {
    const xml = textOf(parts, part)
    const [found] = VALIDATIONS.exec(xml) ?? []
    if (found === undefined) continue
    validations.set(name, found)
    parts[part] = strToU8(xml.replace(VALIDATIONS, ''))
  }
  return { bytes: zipSync(parts, { level: 1 }), validations }
}

/** Puts them back where they were, and makes the boxes of comments as large as what is written in them. */
export function putValidations(bytes: Uint8Array, validations: Validations): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [name, part] of sheetParts(parts)) {
    const kept = validations.get(name)
    if (kept !== undefined) parts[part] = strToU8(textOf(parts, part).replace(FOLLOWING, (next) => kept + next))
  }
  for (const part of Object.keys(parts)) {
    if (!/vmlDrawing[^/]*\.vml$/.test(part)) continue
    parts[part] = strToU8(textOf(parts, part).replaceAll(/(?<=<x:Anchor>)[^<]*/g, widened))
  }
  return zipSync(parts, { level: 6 })
}

/** «left, offset, top, offset, right, offset, bottom, offset» in columns and rows; a box of the library's own size is too small. */
function widened(anchor: string): string {
  const [left = 0, a = 0, top = 0, b = 0, right = 0, c = 0, bottom = 0, d = 0] = anchor.split(',').map(Number)
  if (right - left !== 2 || bottom - top !== 4) return anchor
  return [left, a, top, b, left + 4, c, top + 9, d].join(', ')
}

/** Names of sheets → names of their parts. */
function sheetParts(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const [relation] of textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^<>]*>/g)) {
    const target = attribute(relation, 'Target').replace(/^\/?(xl\/)?/, 'xl/')
    targets.set(attribute(relation, 'Id'), target)
  }
  const named = [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet\b[^<>]*>/g)].flatMap(
    ([sheet]): [string, string][] => {
      const part = targets.get(attribute(sheet, 'r:id'))
      return part !== undefined && part in parts ? [[attribute(sheet, 'name'), part]] : []
    },
  )
  return new Map(named)
}

/** As it stands in the file: both files are written by the same rules. */
function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return unescape(value?.[1] ?? value?.[2] ?? '')
}

function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function textOf(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array())
}
