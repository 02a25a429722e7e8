import ExcelJS from 'exceljs'

/** A participant whose name and document are canaries: if they turn up anywhere outside of the file, something leaks. */
export interface Participant {
  readonly school: string
  readonly class: string
  readonly surname: string
  readonly document: string
  readonly primary: number
  /** Test score; for base maths the mark. */
  readonly result: number
}

export interface ProtocolFile {
  /** Title line: `01 - Русский язык 2026.06.04`. */
  readonly title: string
  /** Heading of the result: «Балл», for base maths «Оценка». */
  readonly result: 'Балл' | 'Оценка'
  readonly participants: readonly Participant[]
}

const HEADINGS = ['№', 'Код МСУ', 'Код ОО', 'Класс', 'Код ППЭ', 'Аудитория', 'Фамилия', 'Имя', 'Отчество'].concat(
  'Серия',
  'Номер',
  'Задания с кратким ответом',
  'Задания с развёрнутым ответом',
  'Первичный балл',
)

/** A protocol of results as the regional centre issues it, with names and documents of invented persons. */
export async function protocolFile({ title, result, participants }: ProtocolFile): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Протокол')
  sheet.addRow([title])
  sheet.addRow([...HEADINGS, result])
  for (const [index, person] of participants.entries()) {
    const { school, surname, document, primary } = person
    const where = [index + 1, school.slice(0, 3), school, person.class, '9001', '0001']
    const who = [surname, 'Тест', 'Тестович', document.slice(0, 4), document.slice(4)]
    sheet.addRow([...where, ...who, '++-+', '1(1)0(3)', primary, person.result])
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
