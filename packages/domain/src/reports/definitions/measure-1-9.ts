import { roadmap320 } from '../../acts/roadmap-320.ts'
import type { ReportDefinition } from '../definition.ts'

const withDistinction = { indicator: 'gia9-with-distinction' } as const
const confirmed = { indicator: 'gia9-distinction-confirmed' } as const

export const measure19: ReportDefinition = {
  id: 'measure-1-9',
  measure: roadmap320.item('1.9'),
  kind: 'Аналитическая справка',
  about: 'о результатах выпускников 9 классов, достигших особых успехов в обучении',
  goal: 'установить, какая доля претендентов подтвердила аттестат с отличием на экзаменах, и сравнить организации и годы',
  purpose: 'support',
  years: 3,
  signatory: 'Начальник отдела образования',
  sections: [
    { heading: 'Основание, цель и период', parts: [{ part: 'basis' }] },
    {
      heading: 'Кто представил сведения',
      parts: [{ part: 'coverage', forms: ['gia9-distinction', 'gia9-graduates'] }],
    },
    {
      heading: 'Как рассчитаны показатели',
      parts: [{ part: 'methods', indicators: [withDistinction.indicator, confirmed.indicator], parameters: [] }],
    },
    {
      heading: 'Результаты по району',
      parts: [
        { part: 'summary', of: [withDistinction, confirmed] },
        {
          part: 'table',
          caption: 'Аттестаты с отличием за 9 класс по годам',
          rows: 'years',
          columns: [
            { indicator: 'gia9-graduates-count', show: 'value' },
            { ...withDistinction, show: 'parts' },
            { ...confirmed, show: 'parts' },
          ],
        },
        {
          part: 'chart',
          caption: 'Аттестаты с отличием и их подтверждение по годам',
          type: 'line',
          over: 'years',
          of: [withDistinction, confirmed],
        },
      ],
    },
    {
      heading: 'Результаты по организациям',
      parts: [
        {
          part: 'table',
          caption: 'Аттестаты с отличием за 9 класс по организациям',
          rows: 'units',
          columns: [
            { indicator: 'gia9-graduates-count', show: 'value' },
            { ...withDistinction, show: 'parts' },
            { ...confirmed, show: 'parts' },
          ],
        },
      ],
    },
    { heading: 'Выводы', parts: [{ part: 'conclusions', of: [confirmed, withDistinction], judged: [] }] },
    {
      heading: 'Предложения',
      parts: [{ part: 'proposals', forms: ['gia9-distinction', 'gia9-graduates'], judged: [] }],
    },
    { heading: 'Источники', parts: [{ part: 'sources', ruleSets: [] }] },
  ],
}
