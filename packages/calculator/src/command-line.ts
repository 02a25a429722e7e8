import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { printPeriod, reportDefinitions, type Period, type Verdict } from '@msoko/domain'
import { findSchools } from './find-schools.ts'
import { indicatorRows } from './indicator-rows.ts'
import type { Output } from './output.ts'
import { choosePeriod, periodsOf } from './periods.ts'
import { readAndPrint } from './read-command.ts'
import {
  NoDistrictError,
  readDistrictWorkbook,
  WorkbookProblemsError,
  type CalculatedDistrict,
} from './read-district-workbook.ts'
import { definitionOf, reportOf, writeReport } from './write-report.ts'

export const USAGE = `Расчёты МСОКО без сервера.

  msoko indicators КНИГА.xlsx                     показатели по организациям, годам и предметам
  msoko classify КНИГА.xlsx [--year 2025/26]      школы с низкими результатами и причины
  msoko report КНИГА.xlsx --measure 1.12 [--year 2025/26] --out СПРАВКА.docx
  msoko read ФАЙЛ… [--units ШАБЛОН.xlsx] [--marked КОПИЯ.xlsx]
                                                  что узнано в книгах и протоколах, ошибки с местами, что посчитано

Книга — заполненный шаблон системы. Без --year берётся последний год книги. С --json таблица, причины и прочитанное выводятся
как JSON. Для read: организации перечислены в самом файле или в --units; --year и --choose ИЗМЕРЕНИЕ=ЗНАЧЕНИЕ говорят, чего нет в
протоколе; --every-school — протокол охватывает весь район; --part — книга отвечает только за свои строки; --marked — копия книги с
отмеченными ошибками.

Код возврата: 0 — сделано; 1 — файл не принят; 2 — команда набрана неверно или файл не найден.
`

/** Runs one command and returns its exit code: 0 done, 1 the workbook is refused, 2 the command is wrong. */
export async function runCommandLine(args: readonly string[], output: Output): Promise<number> {
  const parsed = parse(args)
  if (!parsed) {
    output.error(USAGE)
    return 2
  }
  const { command, files, options } = parsed
  const [file = ''] = files
  try {
    if (command === 'read') return await readAndPrint(files, options, output)
    const district = await readDistrictWorkbook(await readFile(file))
    const period = choosePeriod(district, options.year)
    if (period === undefined) {
      const known = periodsOf(district).map(printPeriod).join(', ')
      output.error(
        `В книге нет ${options.year ?? 'ни одного года с данными'}. Есть: ${known === '' ? 'ничего' : known}.\n`,
      )
      return 2
    }
    return await COMMANDS[command](district, period, options, output)
  } catch (error) {
    if (error instanceof WorkbookProblemsError) {
      output.error(`Книга не принята, ошибок — ${error.problems.length}:\n${error.message}\n`)
      return 1
    }
    if (error instanceof NoDistrictError) {
      output.error(`${error.message}\n`)
      return 1
    }
    if (isMissingFile(error)) {
      output.error(`Файл «${error.path ?? file}» не найден или не читается. Проверьте имя и путь.\n`)
      return 2
    }
    throw error
  }
}

interface Options {
  readonly year?: string | undefined
  readonly measure?: string | undefined
  readonly out?: string | undefined
  readonly json?: boolean | undefined
  readonly units?: string | undefined
  readonly marked?: string | undefined
  readonly choose?: readonly string[] | undefined
  readonly part?: boolean | undefined
  readonly 'every-school'?: boolean | undefined
}

type Command = (
  district: CalculatedDistrict,
  period: Period,
  options: Options,
  output: Output,
) => number | Promise<number>

const COMMANDS = {
  indicators: printIndicators,
  classify: printFindings,
  report: saveReport,
} as const satisfies Readonly<Record<string, Command>>

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        measure: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        units: { type: 'string' },
        marked: { type: 'string' },
        choose: { type: 'string', multiple: true },
        part: { type: 'boolean' },
        'every-school': { type: 'boolean' },
      },
    })
    const [command, ...files] = positionals
    if (command === undefined || files.length === 0) return null
    if (command === 'read') return { command, files, options: values as Options } as const
    return files.length > 1 || !isCommand(command) ? null : { command, files, options: values as Options }
  } catch {
    return null
  }
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name)
}

function printIndicators(district: CalculatedDistrict, _period: Period, { json }: Options, { out }: Output): number {
  const rows = indicatorRows(district)
  if (json) {
    out(`${JSON.stringify(rows, null, 2)}\n`)
    return 0
  }
  out('Учебный год\tПоказатель\tПредмет\tОрганизация\tЗначение\n')
  for (const { period, title, cell, unit, printed } of rows) out(`${[period, title, cell, unit, printed].join('\t')}\n`)
  return 0
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'есть основания',
  'not-met': 'оснований нет',
  unknown: 'не определено: не хватает данных',
  'not-applicable': 'не рассматривается',
}

const MARKS: Readonly<Record<Verdict, string>> = { met: '+', 'not-met': '−', unknown: '?', 'not-applicable': '·' }

function printFindings(district: CalculatedDistrict, period: Period, { json }: Options, { out }: Output): number {
  const findings = findSchools(district, period)
  if (json) {
    out(`${JSON.stringify(findings, null, 2)}\n`)
    return 0
  }
  out(`Низкие результаты по ГИА, ${printPeriod(period)} учебный год\n`)
  for (const { name, verdict, reasons } of findings) {
    out(`\n${name}: ${VERDICTS[verdict]}\n`)
    for (const { depth, verdict: each, text } of reasons) out(`${'  '.repeat(depth + 1)}${MARKS[each]} ${text}\n`)
  }
  return 0
}

async function saveReport(
  district: CalculatedDistrict,
  period: Period,
  { measure, out: file }: Options,
  { out, error }: Output,
): Promise<number> {
  const definition = measure === undefined ? undefined : definitionOf(measure)
  if (!definition || file === undefined) {
    const known = reportDefinitions.map((each) => each.measure.item).join(', ')
    error(`Укажите пункт дорожной карты (--measure ${known}) и файл (--out СПРАВКА.docx).\n`)
    return 2
  }
  const report = reportOf(district, definition, period)
  await writeFile(file, await writeReport(report))
  const access = report.accessReason === null ? '' : ` Для служебного пользования: ${report.accessReason}.`
  out(`Документ записан: ${file}.${access}\n`)
  return 0
}

function isMissingFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('E')
}
