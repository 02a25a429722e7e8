import { roadmap320 } from '../../acts/roadmap-320.ts'
import type { ReportDefinition } from '../definition.ts'
import { lowResults } from './judged.ts'

const union = { indicator: 'gia11-below-minimum' } as const
const russian = { indicator: 'gia11-below-minimum-russian' } as const
const maths = { indicator: 'gia11-below-minimum-maths' } as const

export const measure112: ReportDefinition = {
  id: 'measure-1-12',
  measure: roadmap320.item('1.12'),
  kind: 'Аналитическая справка',
  about:
    'об уровне освоения стандарта: доля выпускников, сдавших единый государственный экзамен по русскому языку и математике ниже установленного минимума',
  goal: 'установить, какая доля выпускников не освоила стандарт по русскому языку и математике, и найти школы, которым нужна помощь',
  purpose: 'support',
  years: 3,
  signatory: 'Начальник отдела образования',
  sections: [
    { heading: 'Основание, цель и период', parts: [{ part: 'basis' }] },
    { heading: 'Кто представил сведения', parts: [{ part: 'coverage', forms: ['gia11-graduates'] }] },
    {
      heading: 'Как рассчитаны показатели',
      parts: [
        {
          part: 'methods',
          indicators: [union.indicator, russian.indicator, maths.indicator],
          parameters: [
            {
              parameter: 'ege-minimum',
              cells: [
                { subject: 'rus', level: 'single' },
                { subject: 'math', level: 'profile' },
              ],
            },
            { parameter: 'mark-passed', cells: [] },
          ],
        },
      ],
    },
    {
      heading: 'Результаты по району',
      parts: [
        { part: 'summary', of: [union, russian, maths] },
        {
          part: 'table',
          caption: 'Выпускники 11 классов, набравшие ниже минимума, по годам',
          rows: 'years',
          columns: [
            { indicator: 'gia11-graduates-count', show: 'value' },
            { ...russian, show: 'parts' },
            { ...maths, show: 'parts' },
            { ...union, show: 'parts' },
          ],
        },
        {
          part: 'chart',
          caption: 'Доля выпускников ниже минимума по годам',
          type: 'line',
          over: 'years',
          of: [union, russian, maths],
        },
      ],
    },
    {
      heading: 'Результаты по организациям',
      parts: [
        {
          part: 'table',
          caption: 'Выпускники 11 классов, набравшие ниже минимума, по организациям',
          rows: 'units',
          columns: [
            { indicator: 'gia11-graduates-count', show: 'value' },
            { ...russian, show: 'parts' },
            { ...maths, show: 'parts' },
            { ...union, show: 'parts' },
            { ...union, show: 'deviation', title: 'Разница с остальными организациями' },
          ],
        },
      ],
    },
    {
      heading: 'Школы с низкими результатами',
      parts: [{ part: 'findings', judged: lowResults }],
    },
    { heading: 'Выводы', parts: [{ part: 'conclusions', of: [union, russian, maths], judged: [lowResults] }] },
    {
      heading: 'Предложения',
      parts: [{ part: 'proposals', forms: ['gia11-graduates', 'ege-results', 'oge-results'], judged: [lowResults] }],
    },
    { heading: 'Источники', parts: [{ part: 'sources', ruleSets: [lowResults.ruleSet] }] },
  ],
}
