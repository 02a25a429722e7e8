import { roadmap320 } from '../../acts/roadmap-320.ts'
import type { ReportDefinition } from '../definition.ts'
import { adverseConditions, lowResults, riskZone } from './judged.ts'

const ogeRussian = { indicator: 'oge-below-minimum', cell: { subject: 'rus' } } as const
const ogeMaths = { indicator: 'oge-below-minimum', cell: { subject: 'math' } } as const
const egeRussian = { indicator: 'ege-below-minimum', cell: { subject: 'rus', level: 'single' } } as const
const egeProfile = { indicator: 'ege-below-minimum', cell: { subject: 'math', level: 'profile' } } as const
const worksRussian = { indicator: 'vpr-twos', cell: { subject: 'rus', grade: '5' } } as const
const worksMaths = { indicator: 'vpr-twos', cell: { subject: 'math', grade: '5' } } as const
const olympiad = { indicator: 'vsosh-mun-share' } as const

export const measure51: ReportDefinition = {
  id: 'measure-5-1',
  measure: roadmap320.item('5.1'),
  kind: 'Аналитическая справка',
  about:
    'о результатах обучающихся школ с низкими результатами, школ в неблагоприятных социальных условиях и школ «зоны риска»: ВПР, ГИА-9, ГИА-11, олимпиады',
  goal: 'проследить результаты школ трёх категорий и определить, кому и в чём нужна адресная поддержка',
  purpose: 'support',
  years: 3,
  signatory: 'Начальник отдела образования',
  sections: [
    { heading: 'Основание, цель и период', parts: [{ part: 'basis' }] },
    {
      heading: 'Кто представил сведения',
      parts: [{ part: 'coverage', forms: ['vpr-results', 'oge-results', 'ege-results', 'vsosh-persons'] }],
    },
    {
      heading: 'Как рассчитаны показатели',
      parts: [
        {
          part: 'methods',
          indicators: ['vpr-twos', 'oge-below-minimum', 'ege-below-minimum', olympiad.indicator],
          parameters: [
            { parameter: 'low-results-share', cells: [] },
            { parameter: 'low-results-procedures', cells: [] },
            { parameter: 'at-risk-share', cells: [] },
          ],
        },
      ],
    },
    { heading: 'Школы с низкими результатами', parts: [{ part: 'findings', judged: lowResults }] },
    {
      heading: 'Школы в неблагоприятных социальных условиях',
      parts: [{ part: 'findings', judged: adverseConditions }],
    },
    { heading: 'Школы «зоны риска»', parts: [{ part: 'findings', judged: riskZone }] },
    {
      heading: 'Результаты по организациям',
      parts: [
        {
          part: 'table',
          caption: 'ГИА: не преодолели минимум',
          rows: 'units',
          columns: [
            { ...ogeRussian, show: 'parts', title: 'ОГЭ: русский язык' },
            { ...ogeMaths, show: 'parts', title: 'ОГЭ: математика' },
            { ...egeRussian, show: 'parts', title: 'ЕГЭ: русский язык' },
            { ...egeProfile, show: 'parts', title: 'ЕГЭ: математика профильная' },
          ],
        },
        {
          part: 'table',
          caption: 'ВПР в 5 классе и участие в муниципальном этапе олимпиады',
          rows: 'units',
          columns: [
            { ...worksRussian, show: 'parts', title: 'ВПР, русский язык: «2»' },
            { ...worksMaths, show: 'parts', title: 'ВПР, математика: «2»' },
            { ...olympiad, show: 'parts', title: 'Участники муниципального этапа' },
          ],
        },
      ],
    },
    {
      heading: 'Выводы',
      parts: [{ part: 'conclusions', of: [ogeMaths, egeRussian], judged: [lowResults, adverseConditions, riskZone] }],
    },
    {
      heading: 'Предложения',
      parts: [
        {
          part: 'proposals',
          forms: ['oge-results', 'ege-results', 'vpr-results', 'vsosh-persons'],
          judged: [lowResults, adverseConditions, riskZone],
        },
      ],
    },
    { heading: 'Источники', parts: [{ part: 'sources', ruleSets: [lowResults.ruleSet, riskZone.ruleSet] }] },
  ],
}
