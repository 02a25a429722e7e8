const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const FORBIDDEN = /[\\/:*?"<>|]/g
/** Some browsers read the bytes only after the click has been dealt with. */
const KEPT_FOR_MS = 60_000

/** Hands a workbook to the reader as a download. */
export function saveWorkbook(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name.replaceAll(FORBIDDEN, '-')}.xlsx`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS)
}
