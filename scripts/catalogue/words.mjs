// What the pages call the marks of a declaration.

/** What the reader does with a column of a protocol. */
export const ROLES = {
  line: 'номер строки, не читается',
  'municipality-code': 'код района, не читается',
  'unit-code': 'организация',
  'unit-name': 'организация',
  class: 'класс: выпускник текущего года или нет',
  place: 'место экзамена, не читается',
  'participant-code': 'только для псевдонима при сопоставлении, не хранится',
  personal: 'только для псевдонима при сопоставлении, не хранится и не отправляется',
  passport: 'только для псевдонима при сопоставлении, не хранится и не отправляется',
  subject: 'предмет',
  'exam-date': 'день экзамена',
  category: 'категория участника',
  primary: 'первичный балл',
  score: 'балл',
  mark: 'отметка',
  'journal-mark': 'отметка по журналу',
  task: 'задания, не читаются',
  'score-before': 'результат до апелляции',
  'appeal-kind': 'вид апелляции',
  'appeal-state': 'решение по апелляции',
  group: 'группа участников',
  takers: 'число участников',
  percent: 'доля отметки: переводится в число участников',
  'special-needs': 'признак ОВЗ',
  distinction: 'на что претендует',
  'final-fours': 'сколько итоговых «4»',
  'final-below-four': 'сколько итоговых ниже «4»',
}
export const STATES = { missing: 'нет данных', 'not-applicable': 'не рассчитывается' }
