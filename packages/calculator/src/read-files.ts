import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { forms, parameters, protocols, UnitTree } from '@msoko/domain'
import {
  readDistrict,
  readFile as readDistrictFile,
  readWorkbook,
  refusedReading,
  WorkbookRefusal,
  type FileChoices,
  type FileReading,
} from '@msoko/workbook'
import { NoDistrictError, WorkbookProblemsError } from './read-district-workbook.ts'

/** A file and everything that was read from it; nothing in it names a person. */
export interface NamedReading {
  readonly file: string
  readonly reading: FileReading
}

export interface ReadingOptions {
  /** A template of the system that says which organisations there are; without it each file says so itself. */
  readonly units?: string | undefined
  readonly choices?: FileChoices
}

/**
 * Reads files of a district where they lie and counts them: workbooks of forms and issued protocols. Names and documents never leave
 * the reader; what a file lacks is in its problems.
 * @throws NoDistrictError when neither the file nor `units` lists the organisations, WorkbookProblemsError when `units` is no workbook
 */
export async function readFiles(
  files: readonly string[],
  { units, choices = {} }: ReadingOptions,
): Promise<readonly NamedReading[]> {
  const known = units === undefined ? null : await unitsOf(units)
  const readings: NamedReading[] = []
  // One after another: each may take a good part of the memory.
  for (const file of files) readings.push({ file, reading: await readOne(file, known, choices) })
  return readings
}

async function readOne(file: string, known: UnitTree | null, choices: FileChoices): Promise<FileReading> {
  const bytes = await readFile(file)
  try {
    const units = known ?? (await unitsIn(bytes))
    if (units === null) throw new NoDistrictError()
    const context = { forms, parameters, units, protocols, mappings: [], choices }
    return await readDistrictFile(bytes, path.basename(file), context)
  } catch (error) {
    if (error instanceof WorkbookRefusal) return refusedReading(error.problem)
    throw error
  }
}

async function unitsOf(file: string): Promise<UnitTree> {
  try {
    const units = await unitsIn(await readFile(file))
    if (units === null) throw new NoDistrictError()
    return units
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw new WorkbookProblemsError([error.problem])
    throw error
  }
}

async function unitsIn(bytes: Uint8Array): Promise<UnitTree | null> {
  const district = readDistrict(await readWorkbook(bytes))
  return district === null ? null : new UnitTree(district.units)
}

/** Writes a copy of the file with its problems marked. */
export async function saveMarked({ file, reading }: NamedReading, to: string): Promise<void> {
  const { markUp } = await import('@msoko/workbook/marked')
  await writeFile(to, await markUp(await readFile(file), path.basename(file), reading.problems))
}

/** Whether everything in it may be taken as it is. */
export function isTaken({ problems, questions }: FileReading): boolean {
  return questions.length === 0 && problems.every(({ severity }) => severity !== 'error')
}
