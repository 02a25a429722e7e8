import { printPeriod, schoolYear } from '@msoko/domain'
import type { FileChoices } from '@msoko/workbook'
import type { Output } from './output.ts'
import { NoDistrictError } from './read-district-workbook.ts'
import { isTaken, readFiles, saveMarked, type NamedReading } from './read-files.ts'
import { readingInWords } from './reading-in-words.ts'

export interface ReadCommand {
  readonly year?: string | undefined
  readonly json?: boolean | undefined
  readonly units?: string | undefined
  readonly marked?: string | undefined
  /** «attempt=retake». */
  readonly choose?: readonly string[] | undefined
  readonly part?: boolean | undefined
  readonly 'every-school'?: boolean | undefined
}

/** Reads and counts, and says what came out. Returns the exit code: 0 all taken, 1 something refused, 2 the command is wrong. */
export async function readAndPrint(files: readonly string[], command: ReadCommand, output: Output): Promise<number> {
  const { marked } = command
  const choices = choicesOf(command)
  if (choices === null) {
    output.error('Ответы пишутся так: --year 2025/26 --choose attempt=retake\n')
    return 2
  }
  if (marked !== undefined && files.length > 1) {
    output.error('С --marked укажите один файл: копия одна.\n')
    return 2
  }
  try {
    return await printReadings(await readFiles(files, { units: command.units, choices }), command, output)
  } catch (error) {
    if (!(error instanceof NoDistrictError)) throw error
    output.error(`${error.message} Или укажите книгу, в которой они перечислены: --units ШАБЛОН.xlsx\n`)
    return 1
  }
}

async function printReadings(
  readings: readonly NamedReading[],
  { json, marked }: ReadCommand,
  output: Output,
): Promise<number> {
  if (json) output.out(`${JSON.stringify(readings, null, 2)}\n`)
  else output.out(readings.map(readingInWords).join('\n'))
  const [first] = readings
  if (marked !== undefined && first !== undefined) {
    await saveMarked(first, marked)
    output.error(`Копия с отметками записана: ${marked}\n`)
  }
  return readings.every(({ reading }) => isTaken(reading)) ? 0 : 1
}

/** Null when an answer cannot be understood. */
function choicesOf({ year, choose = [], part, 'every-school': everySchool }: ReadCommand): FileChoices | null {
  const start = year === undefined ? undefined : startOf(year.trim())
  const answers = choose.map((answer) => /^([\w-]+)=([\w-]+)$/.exec(answer))
  if ((year !== undefined && start === undefined) || answers.includes(null)) return null
  const position = Object.fromEntries(answers.map((match) => [match?.[1] ?? '', match?.[2] ?? '']))
  return {
    ...(start !== undefined && { period: schoolYear(start) }),
    ...(choose.length > 0 && { position }),
    ...(part && { part }),
    ...(everySchool && { everySchool }),
  }
}

function startOf(year: string): number | undefined {
  const start = Number(/^(\d{4})\/\d{2}$/.exec(year)?.[1])
  return start > 0 && printPeriod(schoolYear(start)) === year ? start : undefined
}
