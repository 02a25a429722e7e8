const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const FORBIDDEN = /[\\/:*?"<>|]/g
/** Some browsers read the bytes only after the click has been dealt with. */
const KEPT_FOR_MS = 60_000

/** Hands a workbook to the reader as a download. */
export function saveWorkbook(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  save(new Blob([bytes], { type: XLSX }), `${name}.xlsx`)
}

/** Hands a text of a machine's to the reader as a download. */
export function saveText(text: string, fileName: string): void {
  save(new Blob([text], { type: 'application/json' }), fileName)
}

function save(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName.replaceAll(FORBIDDEN, '-')
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS)
}
