import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const CORE_PROPERTIES = 'docProps/core.xml'

/**
 * The same document without the moment it was packed: the library stamps every file and the core properties with the clock.
 * The core properties get the language instead of the dates: a document is dated by the person who signs it.
 */
export function withoutPackingTime(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx)
  const core = files[CORE_PROPERTIES]
  if (core) files[CORE_PROPERTIES] = strToU8(timeless(strFromU8(core)))
  // The earliest day a zip can hold; a zip writes days in the time zone of the machine, so it is made in that zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 })
}

function timeless(core: string): string {
  return core
    .replaceAll(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace('</cp:coreProperties>', '<dc:language>ru-RU</dc:language></cp:coreProperties>')
}
