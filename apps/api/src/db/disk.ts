import fs from 'node:fs'
import path from 'node:path'

/** Makes a folder with its parents, and forces the entries that are new to the disk. */
export function makeFolder(folder: string): void {
  const whole = path.resolve(folder)
  const first = fs.mkdirSync(whole, { recursive: true })
  if (first === undefined) return
  for (let made = whole; made.length >= first.length; made = path.dirname(made)) {
    syncDirectory(path.dirname(made))
  }
}

/** Forces every file and folder below to the disk. */
export function syncTree(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name)
    if (entry.isDirectory()) syncTree(child)
    else sync(child, 'r+')
  }
  syncDirectory(folder)
}

/** Windows has no way to force a directory; there the file system keeps its own journal. */
export function syncDirectory(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r')
}

function sync(place: string, flags: 'r' | 'r+'): void {
  const descriptor = fs.openSync(place, flags)
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}
