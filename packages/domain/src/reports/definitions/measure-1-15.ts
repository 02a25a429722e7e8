import { roadmap320 } from '../../acts/roadmap-320.ts'
import type { ReportDefinition } from '../definition.ts'

const systematic = { indicator: 'absent-systematic' } as const
const notAttending = { indicator: 'pupils-not-attending' } as const

export const measure115: ReportDefinition = {
  id: 'measure-1-15',
  measure: roadmap320.item('1.15'),
  kind: 'Аналитическая справка',
  about:
    'о посещаемости занятий: обучающиеся, не присутствующие на занятиях или пропускающие их по неуважительной причине',
  goal: 'установить, сколько обучающихся не приступили к занятиям или пропускают их систематически, и где нужна профилактика',
  purpose: 'support',
  years: 3,
  signatory: 'Начальник отдела образования',
  restricted:
    'в документе есть сведения об обучающихся, которые пропускают занятия, по малому числу можно узнать ребёнка',
  sections: [
    { heading: 'Основание, цель и период', parts: [{ part: 'basis' }] },
    { heading: 'Кто представил сведения', parts: [{ part: 'coverage', forms: ['attendance', 'contingent'] }] },
    {
      heading: 'Как рассчитаны показатели',
      parts: [
        {
          part: 'methods',
          indicators: [systematic.indicator, notAttending.indicator],
          parameters: [{ parameter: 'absence-threshold', cells: [] }],
        },
      ],
    },
    {
      heading: 'Результаты по району',
      parts: [
        { part: 'summary', of: [notAttending, systematic] },
        {
          part: 'table',
          caption: 'Пропуски занятий без уважительной причины по годам',
          rows: 'years',
          columns: [
            { indicator: 'pupils-total', show: 'value' },
            { ...notAttending, show: 'value' },
            { ...systematic, show: 'parts' },
          ],
        },
      ],
    },
    {
      heading: 'Результаты по организациям',
      parts: [
        {
          part: 'table',
          caption: 'Пропуски занятий без уважительной причины по организациям',
          rows: 'units',
          columns: [
            { indicator: 'pupils-total', show: 'value' },
            { ...notAttending, show: 'value' },
            { ...systematic, show: 'parts' },
          ],
        },
      ],
    },
    { heading: 'Выводы', parts: [{ part: 'conclusions', of: [systematic, notAttending], judged: [] }] },
    { heading: 'Предложения', parts: [{ part: 'proposals', forms: ['attendance'], judged: [] }] },
    { heading: 'Источники', parts: [{ part: 'sources', ruleSets: [] }] },
  ],
}
