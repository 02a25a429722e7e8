import { countOf, forms, printPeriod } from '@msoko/domain'
import { printProblem, type FileReading } from '@msoko/workbook'
import { isTaken, type NamedReading } from './read-files.ts'

/** What was read from a file, for a terminal: one fact a line. */
export function readingInWords({ file, reading }: NamedReading): string {
  const { kind, problems, notices, dropped, questions } = reading
  const lines = [
    ...(kind === 'protocol' ? protocolLines(reading) : sheetLines(reading)),
    ...dropped.map(
      ({ sheet, column, title, role }) =>
        `Не читается: лист «${sheet}», столбец ${column} «${title}» — ${role === 'personal' ? 'имя человека' : 'документ'}.`,
    ),
    ...problems.map(
      (problem) => `${problem.severity === 'error' ? 'Ошибка' : 'Предупреждение'}: ${printProblem(problem)}`,
    ),
    ...questions.map(({ sheet, about, title, answers }) => {
      const known = answers.map((answer) => `${answer.value} — ${answer.title}`).join('; ')
      return `Вопрос: лист «${sheet}»: ${title}. ${about === 'period' ? 'Ответ: --year 2025/26.' : `Ответ: --choose ${about}=… (${known}).`}`
    }),
    ...notices.map(
      ({ sheet, cell, message }) => `К сведению: лист «${sheet}»${cell === null ? '' : `, ячейка ${cell}`}: ${message}`,
    ),
    isTaken(reading) ? countLine(reading) : 'Ничего не взято: сначала исправьте ошибки и ответьте на вопросы.',
  ]
  return `${file}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

function sheetLines({ sheets }: FileReading): readonly string[] {
  return sheets.flatMap(({ sheet, form, rowsRead }) => {
    const title = forms.find(({ id }) => id === form)?.title
    return title === undefined ? [] : [`Лист «${sheet}»: «${title}», ${rows(rowsRead)} с числами.`]
  })
}

function protocolLines({ protocols }: FileReading): readonly string[] {
  return protocols.map(({ sheet, title, period, participants, units, totalsChecked }) => {
    const people = countOf(participants, ['участник', 'участника', 'участников'])
    const schools = countOf(units, ['организация', 'организации', 'организаций'])
    return `Лист «${sheet}»: протокол «${title}», ${printPeriod(period)}: ${people}, ${schools}; итогов сверено — ${totalsChecked}.`
  })
}

function countLine({ contributions, adjustments }: FileReading): string {
  const units = new Set(contributions.map(({ unit }) => unit)).size
  const cells = contributions.reduce((sum, each) => sum + Object.keys(each.cells).length, 0)
  const parts = [
    countOf(units, ['организация', 'организации', 'организаций']),
    countOf(contributions.length, ['отчёт', 'отчёта', 'отчётов']),
    rows(cells),
    ...(adjustments.length > 0 ? [countOf(adjustments.length, ['поправка', 'поправки', 'поправок'])] : []),
  ]
  return `Посчитано: ${parts.join(', ')}.`
}

function rows(count: number): string {
  return countOf(count, ['строка', 'строки', 'строк'])
}
