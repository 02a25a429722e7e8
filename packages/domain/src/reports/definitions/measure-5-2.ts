import { roadmap320 } from '../../acts/roadmap-320.ts'
import type { ReportDefinition } from '../definition.ts'
import { adverseConditions, riskZone } from './judged.ts'

const lowIncome = { indicator: 'sp-low-income' } as const
const large = { indicator: 'sp-large' } as const
const singleParent = { indicator: 'sp-single-parent' } as const
const registered = { indicator: 'sp-registered' } as const

export const measure52: ReportDefinition = {
  id: 'measure-5-2',
  measure: roadmap320.item('5.2'),
  kind: 'Аналитическая справка',
  about: 'о социальном паспорте школ, функционирующих в неблагоприятных социальных условиях, и школ «зоны риска»',
  goal: 'показать состав обучающихся и семей школ района, сравнить его с прошлым годом и определить школы, которым нужна поддержка',
  purpose: 'support',
  years: 2,
  signatory: 'Начальник отдела образования',
  restricted: 'в документе есть сведения о семьях обучающихся, по малому числу детей можно узнать семью',
  sections: [
    { heading: 'Основание, цель и период', parts: [{ part: 'basis' }] },
    {
      heading: 'Кто представил сведения',
      parts: [{ part: 'coverage', forms: ['social-passport', 'social-passport-families', 'contingent'] }],
    },
    {
      heading: 'Как рассчитаны показатели',
      parts: [
        {
          part: 'methods',
          indicators: ['sp-low-income', 'sp-families-low-income'],
          parameters: [
            { parameter: 'adverse-fields', cells: [] },
            { parameter: 'adverse-share', cells: [] },
          ],
        },
      ],
    },
    {
      heading: 'Район в целом',
      parts: [
        { part: 'summary', of: [lowIncome, large, singleParent, registered] },
        {
          part: 'table',
          caption: 'Обучающиеся по годам',
          rows: 'years',
          columns: [
            { indicator: 'pupils-total', show: 'value' },
            { ...lowIncome, show: 'parts' },
            { ...large, show: 'parts' },
            { ...singleParent, show: 'parts' },
            { ...registered, show: 'parts' },
          ],
        },
      ],
    },
    {
      heading: 'Обучающиеся по организациям',
      parts: [
        {
          part: 'table',
          caption: 'Семейные обстоятельства обучающихся',
          rows: 'units',
          columns: [
            { ...lowIncome, show: 'parts' },
            { ...large, show: 'parts' },
            { ...singleParent, show: 'parts' },
            { indicator: 'sp-guardianship', show: 'parts' },
            { indicator: 'sp-at-risk', show: 'parts' },
          ],
        },
        {
          part: 'table',
          caption: 'Учёт, язык, образование родителей, подвоз',
          rows: 'units',
          columns: [
            { ...registered, show: 'parts' },
            { indicator: 'sp-non-native', show: 'parts' },
            { indicator: 'sp-parents-higher', show: 'parts' },
            { indicator: 'sp-transported', show: 'parts' },
            { indicator: 'sp-disabled', show: 'parts' },
          ],
        },
        {
          part: 'table',
          caption: 'Изменение за год, в процентных пунктах',
          rows: 'units',
          columns: [
            { ...lowIncome, show: 'change' },
            { ...large, show: 'change' },
            { ...singleParent, show: 'change' },
            { ...registered, show: 'change' },
          ],
        },
      ],
    },
    {
      heading: 'Семьи по организациям',
      parts: [
        {
          part: 'table',
          caption: 'Семьи: доля от числа семей, не детей',
          rows: 'units',
          columns: [
            { indicator: 'sp-families-low-income', show: 'parts' },
            { indicator: 'sp-families-large', show: 'parts' },
            { indicator: 'sp-families-single-parent', show: 'parts' },
            { indicator: 'sp-families-at-risk', show: 'parts' },
          ],
        },
      ],
    },
    {
      heading: 'Школы в неблагоприятных социальных условиях',
      parts: [{ part: 'findings', judged: adverseConditions }],
    },
    {
      heading: 'Выводы',
      parts: [
        {
          part: 'conclusions',
          of: [lowIncome, large, singleParent, registered],
          judged: [adverseConditions, riskZone],
        },
      ],
    },
    {
      heading: 'Предложения',
      parts: [
        { part: 'proposals', forms: ['social-passport', 'social-passport-families'], judged: [adverseConditions] },
      ],
    },
    { heading: 'Источники', parts: [{ part: 'sources', ruleSets: [adverseConditions.ruleSet] }] },
  ],
}
