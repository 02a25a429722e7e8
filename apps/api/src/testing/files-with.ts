import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The files below a folder that hold any of these bytes, named from the folder with `/`. Files that go meanwhile hold nothing. */
export function filesWith(folder: string, needles: readonly Buffer[]): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files
    .map((file) => path.join(file.parentPath, file.name))
    .filter((file) => holds(file, needles))
    .map((file) => path.relative(folder, file).replaceAll(path.sep, '/'))
}

function holds(file: string, needles: readonly Buffer[]): boolean {
  try {
    const content = readFileSync(file)
    return needles.some((needle) => content.includes(needle))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
