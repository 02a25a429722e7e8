import { CFB } from '@e965/xlsx'
import type { ReadLimits } from '../limits.ts'
import { openZip, type OpenZip } from './open-zip.ts'
import { refusal } from './refusal.ts'
import { countRepeatedCells, hasNestedParagraphs } from './repeated-cells.ts'

/** What the bytes are, by their content; the name of the file plays no part. */
export type Recognised =
  | { readonly kind: 'zip'; readonly zip: OpenZip }
  | { readonly kind: 'xls' }
  | { readonly kind: 'text' }

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]

/** Throws a WorkbookRefusal that names what the file is when it is no workbook. */
export function recognise(bytes: Uint8Array, limits: ReadLimits): Recognised {
  if (bytes.length === 0) throw refusal('empty-file')
  if (bytes.length > limits.fileBytes) throw refusal('too-large', { what: 'bytes', limit: limits.fileBytes })
  if (startsWith(bytes, [0x50, 0x4b])) return { kind: 'zip', zip: spreadsheetZip(openZip(bytes, limits), limits) }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return assertXls(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart()
  if (head.startsWith('%PDF')) throw refusal('pdf')
  if (head.startsWith('{\\rtf')) throw refusal('word-document')
  if (head.startsWith('Rar!') || startsWith(bytes, [0x37, 0x7a, 0xbc, 0xaf])) throw refusal('archive')
  if (/^(\u00ef\u00bb\u00bf)?<(\?xml|!doctype|html|table|meta)/i.test(head)) throw refusal('web-page')
  if (IMAGES.some((signature) => startsWith(bytes, signature)) || /^RIFF....WEBP/s.test(head)) throw refusal('image')
  return { kind: 'text' }
}

function spreadsheetZip(zip: OpenZip, limits: ReadLimits): OpenZip {
  if (zip.encrypted) throw refusal('password')
  const text = (name: string): string => new TextDecoder('utf-8').decode(zip.read(name) ?? new Uint8Array())
  const types = text('[Content_Types].xml')
  // The main part decides: a workbook may hold a document of Word as an object.
  if (zip.names.includes('xl/workbook.bin')) throw refusal('binary-workbook')
  if (/(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml/.test(types)) return zip
  if (/wordprocessingml|ms-word/.test(types)) throw refusal('word-document')
  if (/presentationml|ms-powerpoint/.test(types)) throw refusal('presentation')
  const mimetype = text('mimetype')
  if (mimetype.includes('opendocument.text')) throw refusal('word-document')
  if (mimetype.includes('opendocument.presentation')) throw refusal('presentation')
  if (!mimetype.includes('opendocument.spreadsheet')) throw refusal('archive')
  if (text('META-INF/manifest.xml').includes('encryption-data')) throw refusal('password')
  const content = text('content.xml')
  if (countRepeatedCells(content) > limits.cells) throw refusal('zip-bomb')
  if (hasNestedParagraphs(content)) throw refusal('reading-failed')
  return zip
}

/** Old Office files are a small file system: its streams tell which program wrote it. */
function assertXls(bytes: Uint8Array): Recognised {
  const names = streamNames(bytes)
  if (names.some((name) => /Encrypt(ionInfo|edPackage)/.test(name))) throw refusal('password')
  if (names.some((name) => /\/(Workbook|Book)$/i.test(name))) return { kind: 'xls' }
  if (names.some((name) => name.endsWith('/WordDocument'))) throw refusal('word-document')
  if (names.some((name) => name.endsWith('/PowerPoint Document'))) throw refusal('presentation')
  throw refusal('unknown-format')
}

function streamNames(bytes: Uint8Array): readonly string[] {
  try {
    return CFB.read(bytes, { type: 'buffer' }).FullPaths
  } catch {
    throw refusal('broken-file')
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
