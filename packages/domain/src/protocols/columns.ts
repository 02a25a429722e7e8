import type { ProtocolColumn } from '../kernel/protocol.ts'

/** Whose entry a row is, in every spelling met in tables of the regional exam system. `…` stands for any text. */
export const schoolColumns: readonly ProtocolColumn[] = [
  { role: 'line', title: '№', synonyms: ['№ п/п', '№ / ID', 'ID'] },
  { role: 'municipality-code', title: 'Код МСУ', synonyms: ['Код АТЕ', 'Муниципальный район', 'GovernmentCell'] },
  { role: 'unit-code', title: 'Код ОО', synonyms: ['Код ОУ', 'Код школы', 'SchoolCode'], required: true },
  {
    role: 'unit-name',
    title: 'Наименование ОО',
    synonyms: ['Наименование ОУ', 'Название ОО', 'Краткое наименование ОО'],
  },
  { role: 'class', title: 'Класс', synonyms: ['ClassCode'] },
]

/** Names and documents: known so that they can be left out. */
export const personColumns: readonly ProtocolColumn[] = [
  { role: 'participant-code', title: 'Код участника', synonyms: ['ID участника', 'ParticipantCode'] },
  { role: 'personal', title: 'Фамилия', synonyms: ['SurnameCell'] },
  { role: 'personal', title: 'Имя', synonyms: ['NameCell'] },
  { role: 'personal', title: 'Отчество', synonyms: ['SecondNameCell'] },
  {
    role: 'personal',
    title: 'ФИО',
    synonyms: ['Ф.И.О.', 'ФИО участника', 'Фамилия, имя, отчество', 'Фамилия Имя Отчество'],
  },
  { role: 'passport', title: 'Документ', synonyms: ['Номер документа', 'Серия и номер документа', 'Паспорт'] },
  { role: 'passport', title: 'Серия', synonyms: ['Серия документа', 'DocumentSeriesCode'] },
  { role: 'passport', title: 'Номер', synonyms: ['DocumentNumberCode'] },
]

/** Where the exam was sat and how its tasks went: known, not counted. */
export const examColumns: readonly ProtocolColumn[] = [
  { role: 'place', title: 'Код ППЭ', synonyms: ['ППЭ'] },
  { role: 'place', title: 'Аудитория' },
  {
    role: 'task',
    title: 'Задания с кратким ответом',
    synonyms: [
      'Часть с кратким ответом',
      'краткой форме',
      'Задания с ответом в краткой форме',
      'TestResultB',
      'TestResultBCell',
    ],
  },
  {
    role: 'task',
    title: 'Задания с развёрнутым ответом',
    synonyms: ['Часть с развёрнутым ответом', 'развернутым', 'TestResultC', 'TestResultCCell'],
  },
  { role: 'task', title: 'Устная часть' },
  { role: 'task', title: 'Первичный балл устной части' },
  { role: 'task', title: 'Первичный балл письм. части', synonyms: ['Первичный балл письменной части'] },
]

/** What stands under the rows of a protocol. */
export const resultFooters: readonly string[] = ['Средние', 'Минимальная граница', 'Всего участников']
