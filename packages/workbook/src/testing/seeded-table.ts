import { formColumns } from '../form-columns.ts'
import { Chance } from './chance.ts'
import { formOf, type FormId, type SampleRow } from './sample.ts'
import type { Input, InputSheet } from './xlsx-of.ts'

/** A right table of a form with figures drawn by a seed; a fault changes a copy of it. Invented figures. */
export interface SeededTable {
  readonly form: FormId
  /** Headings of the columns as they should be. */
  readonly columns: readonly string[]
  /** As they stand. */
  headings: Input[]
  /** By heading. */
  rows: SampleRow[]
  /** Rows below the table. */
  readonly below: SampleRow[]
  /** Lines above the headings. */
  readonly above: readonly (readonly Input[])[]
  readonly merges: string[]
}

const SCHOOLS = ['Полевая СОШ', 'Луговая СОШ', 'Родниковая СОШ']
const OGE_SCHOOLS = [...SCHOOLS, 'Берёзовская ООШ', 'филиал в с. Липовка', 'Заречная СОШ (базовая)']
const SUBJECTS = ['Русский язык', 'Математика', 'Химия', 'Физика', 'Биология', 'История']

export function seededTable(form: FormId, seed: number): SeededTable {
  const chance = new Chance(seed)
  const titles = formColumns(formOf(form)).map(({ title }) => title)
  const columns = seed % 3 === 1 ? titles.toReversed() : titles
  return {
    form,
    columns,
    headings: [...columns],
    rows: rowsOf(form, chance),
    below: [],
    above: Array.from({ length: chance.between(0, 3) }, (_, line) => [line === 0 ? 'Результаты района' : null]),
    merges: [],
  }
}

export function sheetOfTable({ form, columns, headings, rows, below, above, merges }: SeededTable): InputSheet {
  const lines = [...rows, ...below].map((row) => columns.map((title) => row[title] ?? null))
  return { name: formOf(form).sheet, rows: [...above, headings, ...lines], merges }
}

function rowsOf(form: FormId, chance: Chance): SampleRow[] {
  switch (form) {
    case 'oge-results':
      return pairs(OGE_SCHOOLS, chance).map(([Организация, Предмет]) => ({ Организация, Предмет, ...oge(chance) }))
    case 'ege-results':
      return pairs(SCHOOLS, chance).map(([Организация, Предмет]) => ({ Организация, Предмет, ...ege(Предмет, chance) }))
    case 'gia9-graduates':
    case 'gia11-graduates':
      return (form === 'gia9-graduates' ? OGE_SCHOOLS : SCHOOLS).map((Организация) => ({
        Организация,
        ...graduates(form, chance),
      }))
  }
}

/** Eight different ones. */
function pairs(schools: readonly string[], chance: Chance): readonly (readonly [string, string])[] {
  const all = schools.flatMap((school) => SUBJECTS.map((subject) => [school, subject] as const))
  const chosen: (readonly [string, string])[] = []
  while (chosen.length < 8) chosen.push(...all.splice(chance.between(0, all.length - 1), 1))
  return chosen
}

function oge(chance: Chance): SampleRow {
  const marks = [2, 3, 4, 5].map(() => chance.between(1, 9))
  return {
    'Учебный год': '2025/26',
    'Период сдачи': 'основной период',
    'Без отметки (н/а)': chance.between(0, 2),
    ...markColumns(marks),
  }
}

function ege(subject: string, chance: Chance): SampleRow {
  const shared = {
    'Учебный год': '2025/26',
    'Период сдачи': 'основной период',
    'Категория участников': 'выпускники текущего года',
  }
  const isBase = subject === 'Математика' && chance.between(0, 1) === 0
  const level = { Уровень: subject === 'Математика' ? (isBase ? 'базовый уровень' : 'профильный уровень') : '—' }
  if (isBase) return { ...shared, ...level, ...markColumns([2, 3, 4, 5].map(() => chance.between(1, 9))) }
  // All of them above every minimum.
  const scores = Array.from({ length: chance.between(2, 9) }, () => chance.between(60, 99))
  const list = { 'Тестовые баллы': scores.join('; ') }
  return { ...shared, ...level, Участников: scores.length, 'Не преодолели минимум': 0, ...list }
}

function graduates(form: FormId, chance: Chance): SampleRow {
  const all = chance.between(20, 60)
  const [russian, maths] = [chance.between(1, 5), chance.between(1, 5)]
  const certified = all - chance.between(2, 6)
  return {
    'Учебный год': '2025/26',
    [form === 'gia9-graduates' ? 'Выпускников 9 классов' : 'Выпускников 11 классов']: all,
    'Допущены к ГИА': all,
    'Ниже минимума по русскому языку': russian,
    'Ниже минимума по математике': maths,
    'Ниже минимума хотя бы по одному из двух предметов': Math.max(russian, maths),
    'Получили аттестат до 30 июня': certified - 1,
    'Получили аттестат до 30 сентября': certified,
    'Из выпускников — с ОВЗ': chance.between(0, 3),
    ...(form === 'gia9-graduates' && { 'Оставлены на повторное обучение': 1 }),
  }
}

function markColumns(marks: readonly number[]): SampleRow {
  return {
    Участников: marks.reduce((sum, mark) => sum + mark, 0),
    'Не преодолели минимум': marks[0] ?? 0,
    ...Object.fromEntries(marks.map((count, index) => [`Отметка «${index + 2}»`, count])),
  }
}
