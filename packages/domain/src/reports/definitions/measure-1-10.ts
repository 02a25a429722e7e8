import { roadmap320 } from '../../acts/roadmap-320.ts'
import type { ReportDefinition } from '../definition.ts'

const claimants = { indicator: 'medal-claimants' } as const
const confirmed = { indicator: 'medal-confirmed' } as const
const notConfirmed = { indicator: 'medal-not-confirmed' } as const
const first = { indicator: 'medal-first' } as const
const second = { indicator: 'medal-second' } as const

export const measure110: ReportDefinition = {
  id: 'measure-1-10',
  measure: roadmap320.item('1.10'),
  kind: 'Аналитическая справка',
  about: 'о результатах ЕГЭ выпускников, претендующих на награждение медалью «За особые успехи в учении»',
  goal: 'установить, какая доля претендентов подтвердила медаль результатами ЕГЭ, и где оценки школы с ними расходятся',
  purpose: 'support',
  years: 3,
  signatory: 'Начальник отдела образования',
  sections: [
    { heading: 'Основание, цель и период', parts: [{ part: 'basis' }] },
    {
      heading: 'Кто представил сведения',
      parts: [{ part: 'coverage', forms: ['gia11-distinction', 'gia11-graduates'] }],
    },
    {
      heading: 'Как рассчитаны показатели',
      parts: [
        {
          part: 'methods',
          indicators: [confirmed.indicator, notConfirmed.indicator, first.indicator, second.indicator],
          parameters: [
            { parameter: 'medal-first-score', cells: [] },
            { parameter: 'medal-second-score', cells: [] },
          ],
        },
      ],
    },
    {
      heading: 'Результаты по району',
      parts: [
        { part: 'summary', of: [claimants, confirmed, notConfirmed] },
        {
          part: 'table',
          caption: 'Претенденты на медаль и её подтверждение по годам',
          rows: 'years',
          columns: [
            { ...claimants, show: 'value' },
            { ...confirmed, show: 'parts' },
            { ...notConfirmed, show: 'parts' },
            { ...first, show: 'parts' },
            { ...second, show: 'parts' },
          ],
        },
        {
          part: 'chart',
          caption: 'Подтверждение медали по годам',
          type: 'line',
          over: 'years',
          of: [confirmed, notConfirmed],
        },
      ],
    },
    {
      heading: 'Результаты по организациям',
      parts: [
        {
          part: 'table',
          caption: 'Претенденты на медаль и её подтверждение по организациям',
          rows: 'units',
          columns: [
            { ...claimants, show: 'value' },
            { ...confirmed, show: 'parts' },
            { ...notConfirmed, show: 'parts' },
          ],
        },
      ],
    },
    { heading: 'Выводы', parts: [{ part: 'conclusions', of: [notConfirmed, confirmed], judged: [] }] },
    {
      heading: 'Предложения',
      parts: [{ part: 'proposals', forms: ['gia11-distinction', 'gia11-graduates'], judged: [] }],
    },
    { heading: 'Источники', parts: [{ part: 'sources', ruleSets: [] }] },
  ],
}
