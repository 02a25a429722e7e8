import { schoolYear, type Block, type Chart, type Report, type TableBlock } from '@msoko/domain'
import type { DrawnChart } from '../drawn-chart.ts'

/** Everything that a document may have to carry, in one invented report. */
const NO_BREAK = '\u00a0'
const years = ['2023/24', '2024/25', '2025/26']
const subjects = ['Русский язык', 'Математика (базовый уровень)', 'Физика', 'Обществознание']

export const HOSTILE = `<w:p>&"'${'\u0000\u0007\u001f'} ]]> <!-- --> ${'длинноеслово'.repeat(40)} \ud800 \uffff`
/** What of it can be printed. */
export const HOSTILE_PRINTED = `<w:p>&"' ]]> <!-- --> ${'длинноеслово'.repeat(40)} \ufffd \ufffd`

const point = (value: number): { readonly value: number; readonly label: string } => ({
  value,
  label: value.toFixed(1).replace('.', ','),
})

export const columnsChart: Chart = {
  type: 'bar',
  unit: '%',
  categories: years,
  series: [
    { title: 'Русский язык', points: [point(12.5), null, point(8.3)] },
    { title: 'Математика', points: [point(33.3), point(0), point(100)] },
  ],
}

export const rowsChart: Chart = {
  type: 'bar',
  unit: 'баллы',
  categories: Array.from({ length: 14 }, (_, index) => `Учебный предмет с длинным названием № ${index + 1}`),
  series: years.map((title, year) => ({
    title,
    points: Array.from({ length: 14 }, (_, index) =>
      index === 5 && year === 1 ? null : point(40 + ((index * 7 + year * 3) % 50)),
    ),
  })),
}

export const lineChart: Chart = {
  type: 'line',
  unit: 'баллы',
  categories: ['2021/22', '2022/23', ...years],
  series: [
    { title: 'Средний балл ЕГЭ по русскому языку в районе', points: [62.1, 63, 64.4, 63.5, 64].map(point) },
    { title: 'Средний балл ЕГЭ по русскому языку в области', points: [62.4, 62.8, 64.2, 63.5, 66].map(point) },
    {
      title: 'Средний балл ЕГЭ по профильной математике в районе',
      points: [point(58), point(59.5), null, point(61), point(60.6)],
    },
  ],
}

const unsure = (value: number, low: number, high: number) => ({
  ...point(value),
  whisker: { low, high },
})

/** Two lines of small cohorts, one of them broken. */
export const whiskersChart: DrawnChart = {
  type: 'line',
  unit: '%',
  categories: ['2021/22', '2022/23', ...years],
  series: [
    {
      title: 'Район в целом',
      points: [unsure(31, 22, 41), unsure(28, 20, 38), null, unsure(25, 17, 35), unsure(24, 16, 34)],
    },
    {
      title: 'Полевая СОШ (вымышленная)',
      points: [unsure(33, 10, 70), unsure(17, 3, 56), null, null, unsure(0, 0, 43)],
    },
  ],
}

const grouped: TableBlock = {
  kind: 'table',
  number: 1,
  caption: 'Средний балл по предметам',
  columns: [
    { title: 'Предмет', align: 'left', width: 3 },
    { title: 'Участников', align: 'right', width: 1 },
    ...years.map((title) => ({ title, align: 'right' as const, group: 'Средний балл', width: 1 })),
    { title: 'Изменение за год', align: 'right', width: 1.4 },
  ],
  rows: [
    ...subjects.map((subject, index) => ({
      cells: [subject, String(40 + index), '61,4', index === 2 ? 'нет данных' : '62,8', `64,${index}`, '+1,4'],
    })),
    { cells: ['Район в целом', '160', '61,4', '62,8', '64,1', '+1,3'], total: true },
  ],
  notes: ['Нет данных: организация не представила сведения.', 'Изменение посчитано по неокруглённым значениям.'],
}

const long: TableBlock = {
  kind: 'table',
  number: 2,
  caption: 'Организации района',
  columns: [
    { title: 'Организация', align: 'left', width: 3 },
    { title: 'Выпускников', align: 'right', width: 1 },
    { title: 'Ниже минимума', align: 'right', width: 2 },
  ],
  rows: [
    ...Array.from({ length: 70 }, (_, index) => ({
      cells: [
        `${index % 5 === 4 ? '\u2003' : ''}Школа № ${index + 1} (вымышленная)`,
        String(index),
        `9,1${NO_BREAK}% (${index} из 99)`,
      ],
    })),
    { cells: ['Район в целом', '4000', `9,1${NO_BREAK}% (364 из 4000)`], total: true },
  ],
  notes: [],
}

const wide: TableBlock = {
  kind: 'table',
  number: 3,
  caption: 'Доля не преодолевших минимум по предметам и годам',
  columns: [
    { title: 'Организация', align: 'left', width: 3 },
    ...subjects.flatMap((group) => years.map((title) => ({ title, align: 'right' as const, group, width: 1 }))),
  ],
  rows: Array.from({ length: 12 }, (_, index) => ({
    cells: [`Школа № ${index + 1} (вымышленная)`, ...subjects.flatMap(() => years.map(() => `${index},5${NO_BREAK}%`))],
  })),
  notes: ['Примечание под широкой таблицей.'],
}

const narrow: TableBlock = {
  ...wide,
  number: 4,
  caption: 'Вторая широкая таблица',
  rows: wide.rows.slice(0, 3),
  notes: [],
}

export const richBlocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Основание и период' },
  {
    kind: 'paragraph',
    text: `Доля — 9,1${NO_BREAK}% (4 из 44). ${'Обычное предложение для длины абзаца. '.repeat(6).trim()}`,
  },
  { kind: 'paragraph', text: 'Первая строка\nвторая строка' },
  { kind: 'paragraph', text: HOSTILE },
  { kind: 'heading', level: 2, text: 'Как рассчитано' },
  { kind: 'paragraph', text: 'Показатели рассчитаны так:' },
  {
    kind: 'list',
    ordered: false,
    items: [{ text: 'первый способ;' }, { text: 'второй способ.', details: ['подробность'] }],
  },
  grouped,
  {
    kind: 'chart',
    number: 1,
    caption: 'Доля по годам',
    alt: 'Доля по годам. Русский язык: 2023/24 — 12,5.',
    chart: columnsChart,
  },
  { kind: 'heading', level: 1, text: 'Результаты по организациям' },
  long,
  {
    kind: 'chart',
    number: 2,
    caption: 'Средний балл по предметам',
    alt: 'Средний балл "по" предметам & годам',
    chart: rowsChart,
  },
  { kind: 'heading', level: 1, text: 'Сводные таблицы' },
  { kind: 'heading', level: 2, text: 'По предметам' },
  wide,
  narrow,
  { kind: 'heading', level: 1, text: 'Выводы' },
  { kind: 'chart', number: 3, caption: 'Динамика среднего балла', alt: 'Динамика.\nДве строки', chart: lineChart },
  {
    kind: 'list',
    ordered: true,
    items: [{ text: 'Вывод первый.', details: ['Основание:', 'ОГЭ 2026, русский язык'] }, { text: 'Вывод второй.' }],
  },
  { kind: 'heading', level: 1, text: 'Источники' },
  { kind: 'list', ordered: true, items: [{ text: 'Вымышленный приказ.' }, { text: 'Вымышленное письмо.' }] },
]

export const richReport: Report = {
  id: 'rich',
  period: schoolYear(2025),
  municipality: 'Приреченский район (вымышленный)',
  synthetic: true,
  access: 'official-use',
  accessReason: 'в документе видны результаты группы от 1 до 4 человек',
  kind: 'Аналитическая справка',
  title: ['о результатах государственной итоговой аттестации', 'Приреченский район (вымышленный), 2025/26 учебный год'],
  citations: [],
  blocks: richBlocks,
  signatory: 'Заместитель начальника отдела образования',
}
