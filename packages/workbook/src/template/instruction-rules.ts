import { isOfDistrict, type Field, type Form } from '@msoko/domain'
import { hasBinColumns } from '../form-columns.ts'
import { UNITS_SHEET } from '../service-sheets.ts'

export type Rule = readonly [title: string, text: string]

/** How these forms are filled in: a rule about what none of them has is left out. */
export function rulesFor(forms: readonly Form[]): readonly Rule[] {
  const fields = forms.flatMap((form) => Object.values(form.fields))
  const having = (rule: Rule, needed: boolean): readonly Rule[] => (needed ? [rule] : [])
  return [
    ['Пустая ячейка', 'Нет данных. Система не считает её нулём и в отчётах так и пишет: «нет данных».'],
    ['Ноль', 'Никого, ни одного. Прочерк, «нет» и «н/д» не принимаются: по ним не понять, ноль это или нет данных.'],
    [
      'Пустая строка',
      'Если организация на этом листе ничего не заполнила, строка пропускается. Если заполнила другие строки, то по пустой будет ' +
        '«нет данных». Если там никого и ничего, поставьте 0 или удалите строку.',
    ],
    ['Числа', numbers(fields)],
    ...having(FLAGS, fields.some(isFlag)),
    ...having(
      MARKS,
      fields.some((field) => field.kind === 'tally' && hasBinColumns(field)),
    ),
    ...having(
      SCORES,
      fields.some((field) => field.kind === 'tally' && !hasBinColumns(field)),
    ),
    ...having(
      UNIT,
      forms.some(({ appliesTo }) => appliesTo.kind === 'teaching'),
    ),
    ...having(
      ENTITY,
      forms.some(({ appliesTo }) => appliesTo.kind === 'organisation'),
    ),
    ...having(
      DISTRICT,
      forms.some(({ appliesTo }) => isOfDistrict(appliesTo)),
    ),
    ...having(
      SCHOOL_YEAR,
      forms.some(({ period }) => period === 'school-year'),
    ),
    ...having(
      CALENDAR_YEAR,
      forms.some(({ period }) => period === 'calendar-year'),
    ),
    ...having(
      CLOSED,
      fields.some(({ only }) => only !== undefined),
    ),
    [
      'Можно',
      'Добавлять и удалять строки, менять их порядок и порядок столбцов, добавлять строку «Итого»: система сверит её с суммой и не ' +
        'загрузит. Чего нет среди готовых строк, впишите в пустые строки ниже.',
    ],
    ['Нельзя', 'Переименовывать столбцы, объединять ячейки с числами и дважды вписывать одно и то же.'],
  ]
}

const FLAGS: Rule = ['Да или нет', 'Выбирается из списка в ячейке.']
const MARKS: Rule = [
  'Отметки',
  'В столбце каждой отметки — сколько участников её получили. Вместе отметок столько же, сколько участников.',
]
const SCORES: Rule = [
  'Список баллов',
  'Баллы всех участников через точку с запятой: 45; 52; 61×2. Запись 61×2 (или 61х2, или 61 (2)) значит, что 61 балл у двоих. ' +
    'Баллов столько же, сколько участников; порядок любой, имена не нужны.',
]
const UNIT: Rule = [
  'Организация',
  `Выбирается из списка в ячейке; все названия — на листе «${UNITS_SHEET}». По школе с филиалами данные вводятся отдельно для ` +
    'базовой школы и каждого филиала, общий итог система считает сама.',
]
const ENTITY: Rule = [
  'Одна строка на школу',
  'На листах, где заполняет каждая школа за себя и свои филиалы, строка одна; подойдёт название и школы, и базовой школы.',
]
const DISTRICT: Rule = [
  'Весь район',
  'На листах, которые заполняет отдел образования, организации нет: числа сразу за весь район, у каждого года свои.',
]
const SCHOOL_YEAR: Rule = [
  'Учебный год',
  'Двумя числами: 2025/26. Экзамены 2026 года относятся к 2025/26 учебному году.',
]
const CALENDAR_YEAR: Rule = ['Год', 'Там, где столбец называется «Год», — календарный год одним числом: 2025.']
const CLOSED: Rule = ['Серые ячейки', 'Для такой строки не заполняются.']

function isFlag({ kind }: Field): boolean {
  return kind === 'flag'
}

function numbers(fields: readonly Field[]): string {
  const withFractions = fields.some((field) => field.kind === 'sum' && field.scale > 0)
  const whole = withFractions ? 'Сколько людей и чего сколько — только целые' : 'Только целые'
  return `${whole}. Проценты, доли и средние система считает сама.`
}
