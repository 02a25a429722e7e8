import { roadmap320 } from '../../acts/roadmap-320.ts'
import type { ReportDefinition } from '../definition.ts'
import { lowResults } from './judged.ts'

const oge = { takers: 'oge-takers', below: 'oge-below-minimum', high: 'oge-quality-rate' } as const
const ege = { takers: 'ege-takers', below: 'ege-below-minimum', high: 'ege-high-scores' } as const
const ogeMaths = { indicator: oge.below, cell: { subject: 'math' } } as const
const egeRussian = { indicator: ege.below, cell: { subject: 'rus', level: 'single' } } as const

export const measure12: ReportDefinition = {
  id: 'measure-1-2',
  measure: roadmap320.item('1.2'),
  kind: 'Аналитическая справка',
  about: 'о результатах ГИА организаций с высокими и с низкими результатами',
  goal: 'показать, где результаты ГИА высоки и где низки — по школам, филиалам и предметам внутри одной школы, — и кому нужна помощь',
  purpose: 'support',
  years: 3,
  signatory: 'Начальник отдела образования',
  sections: [
    { heading: 'Основание, цель и период', parts: [{ part: 'basis' }] },
    { heading: 'Кто представил сведения', parts: [{ part: 'coverage', forms: ['oge-results', 'ege-results'] }] },
    {
      heading: 'Как рассчитаны показатели',
      parts: [
        {
          part: 'methods',
          indicators: [oge.below, oge.high, ege.below, ege.high],
          parameters: [
            { parameter: 'low-results-share', cells: [] },
            { parameter: 'bottom-least', cells: [] },
          ],
        },
      ],
    },
    {
      heading: 'Результаты ОГЭ по организациям и предметам',
      parts: [
        {
          part: 'table',
          caption: 'Доля не преодолевших минимум ОГЭ',
          rows: 'units',
          columns: [],
          matrix: { indicator: oge.below, cellsOf: 'oge-results' },
        },
        {
          part: 'table',
          caption: 'Доля отметок «4» и «5» на ОГЭ',
          rows: 'units',
          columns: [],
          matrix: { indicator: oge.high, cellsOf: 'oge-results' },
        },
      ],
    },
    {
      heading: 'Результаты ЕГЭ по организациям и предметам',
      parts: [
        {
          part: 'table',
          caption: 'Доля не преодолевших минимум ЕГЭ',
          rows: 'units',
          columns: [],
          matrix: { indicator: ege.below, cellsOf: 'ege-results' },
        },
        {
          part: 'table',
          caption: 'Доля высоких результатов ЕГЭ',
          rows: 'units',
          columns: [],
          matrix: { indicator: ege.high, cellsOf: 'ege-results' },
        },
      ],
    },
    { heading: 'Высокие и низкие результаты', parts: [{ part: 'poles', of: [oge, ege] }] },
    { heading: 'Школы с низкими результатами', parts: [{ part: 'findings', judged: lowResults }] },
    { heading: 'Выводы', parts: [{ part: 'conclusions', of: [ogeMaths, egeRussian], judged: [lowResults] }] },
    {
      heading: 'Предложения',
      parts: [{ part: 'proposals', forms: ['oge-results', 'ege-results'], judged: [lowResults] }],
    },
    { heading: 'Источники', parts: [{ part: 'sources', ruleSets: [lowResults.ruleSet] }] },
  ],
}
