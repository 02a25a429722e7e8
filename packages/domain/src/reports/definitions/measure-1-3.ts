import { roadmap320 } from '../../acts/roadmap-320.ts'
import type { ReportDefinition } from '../definition.ts'
import { adverseConditions, riskZone } from './judged.ts'

const ogeRussian = { indicator: 'oge-below-minimum', cell: { subject: 'rus' } } as const
const ogeMaths = { indicator: 'oge-below-minimum', cell: { subject: 'math' } } as const
const egeRussian = { indicator: 'ege-below-minimum', cell: { subject: 'rus', level: 'single' } } as const
const egeBase = { indicator: 'ege-below-minimum', cell: { subject: 'math', level: 'base' } } as const
const egeProfile = { indicator: 'ege-below-minimum', cell: { subject: 'math', level: 'profile' } } as const

export const measure13: ReportDefinition = {
  id: 'measure-1-3',
  measure: roadmap320.item('1.3'),
  kind: 'Аналитическая справка',
  about: 'о результатах ГИА организаций, находящихся в зоне риска и в неблагоприятных социальных условиях',
  goal: 'проследить результаты ГИА школ «зоны риска» и школ в неблагоприятных социальных условиях и определить, кому нужна помощь',
  purpose: 'support',
  years: 3,
  signatory: 'Начальник отдела образования',
  sections: [
    { heading: 'Основание, цель и период', parts: [{ part: 'basis' }] },
    {
      heading: 'Кто представил сведения',
      parts: [{ part: 'coverage', forms: ['oge-results', 'ege-results', 'social-passport'] }],
    },
    {
      heading: 'Как рассчитаны показатели',
      parts: [
        {
          part: 'methods',
          indicators: ['oge-below-minimum', 'ege-below-minimum'],
          parameters: [
            { parameter: 'low-results-share', cells: [] },
            { parameter: 'at-risk-share', cells: [] },
            { parameter: 'adverse-fields', cells: [] },
            { parameter: 'adverse-share', cells: [] },
          ],
        },
      ],
    },
    { heading: 'Школы «зоны риска»', parts: [{ part: 'findings', judged: riskZone }] },
    {
      heading: 'Школы в неблагоприятных социальных условиях',
      parts: [{ part: 'findings', judged: adverseConditions }],
    },
    {
      heading: 'Результаты ГИА по организациям',
      parts: [
        {
          part: 'table',
          caption: 'Не преодолели минимум по обязательным предметам',
          rows: 'units',
          columns: [
            { ...ogeRussian, show: 'parts', title: 'ОГЭ: русский язык' },
            { ...ogeMaths, show: 'parts', title: 'ОГЭ: математика' },
            { ...egeRussian, show: 'parts', title: 'ЕГЭ: русский язык' },
            { ...egeBase, show: 'parts', title: 'ЕГЭ: математика базовая' },
            { ...egeProfile, show: 'parts', title: 'ЕГЭ: математика профильная' },
          ],
        },
        {
          part: 'chart',
          caption: 'Доля не преодолевших минимум по годам, район',
          type: 'line',
          over: 'years',
          of: [ogeRussian, ogeMaths, egeRussian, egeProfile],
        },
      ],
    },
    {
      heading: 'Выводы',
      parts: [{ part: 'conclusions', of: [ogeMaths, egeRussian], judged: [riskZone, adverseConditions] }],
    },
    {
      heading: 'Предложения',
      parts: [
        {
          part: 'proposals',
          forms: ['oge-results', 'ege-results', 'social-passport'],
          judged: [riskZone, adverseConditions],
        },
      ],
    },
    { heading: 'Источники', parts: [{ part: 'sources', ruleSets: [riskZone.ruleSet] }] },
  ],
}
