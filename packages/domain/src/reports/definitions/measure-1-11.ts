import { roadmap320 } from '../../acts/roadmap-320.ts'
import type { ReportDefinition } from '../definition.ts'
import { lowResults } from './judged.ts'

const russianMean = { indicator: 'ege-mean-score', cell: { subject: 'rus', level: 'single' } } as const
const profileMean = { indicator: 'ege-mean-score', cell: { subject: 'math', level: 'profile' } } as const

export const measure111: ReportDefinition = {
  id: 'measure-1-11',
  measure: roadmap320.item('1.11'),
  kind: 'Аналитическая справка',
  about: 'о результатах независимой оценки выпускников 11 классов: сравнительный анализ результатов ЕГЭ по предметам',
  goal: 'сравнить результаты ЕГЭ по предметам между организациями района и с прошлыми годами, найти предметы и школы, которым нужна помощь',
  purpose: 'support',
  years: 3,
  signatory: 'Начальник отдела образования',
  sections: [
    { heading: 'Основание, цель и период', parts: [{ part: 'basis' }] },
    { heading: 'Кто представил сведения', parts: [{ part: 'coverage', forms: ['ege-results', 'gia11-graduates'] }] },
    {
      heading: 'Как рассчитаны показатели',
      parts: [
        {
          part: 'methods',
          indicators: [
            'ege-mean-score',
            'ege-median-score',
            'ege-score-spread',
            'ege-below-minimum',
            'ege-high-scores',
          ],
          parameters: [
            {
              parameter: 'ege-minimum',
              cells: [
                { subject: 'rus', level: 'single' },
                { subject: 'math', level: 'profile' },
              ],
            },
            { parameter: 'ege-high-score', cells: [] },
          ],
        },
      ],
    },
    {
      heading: 'Результаты по предметам',
      parts: [
        { part: 'summary', of: [russianMean, profileMean, { indicator: 'ege-exams-per-graduate' }] },
        {
          part: 'table',
          caption: 'Средний тестовый балл ЕГЭ по предметам',
          rows: 'cells',
          cellsOf: 'ege-results',
          columns: [
            { indicator: 'ege-takers', show: 'value' },
            { indicator: 'ege-mean-score', show: 'value', each: 'year' },
            { indicator: 'ege-mean-score', show: 'change', title: 'Изменение за год' },
          ],
        },
        {
          part: 'chart',
          caption: 'Средний тестовый балл ЕГЭ по предметам и годам',
          type: 'bar',
          over: 'cells',
          cellsOf: 'ege-results',
          of: [{ indicator: 'ege-mean-score' }],
        },
        {
          part: 'table',
          caption: 'Распределение результатов ЕГЭ по предметам',
          rows: 'cells',
          cellsOf: 'ege-results',
          columns: [
            { indicator: 'ege-below-minimum', show: 'parts', title: 'Ниже минимума' },
            { indicator: 'ege-median-score', show: 'value' },
            { indicator: 'ege-score-spread', show: 'value' },
            { indicator: 'ege-high-scores', show: 'parts' },
          ],
        },
      ],
    },
    {
      heading: 'Результаты по организациям',
      parts: [
        {
          part: 'table',
          caption: 'Русский язык и профильная математика: организации и район',
          rows: 'units',
          columns: [
            { ...russianMean, show: 'value', title: 'Русский язык: средний балл' },
            { ...russianMean, show: 'deviation', title: 'Русский язык: разница с остальными' },
            { ...profileMean, show: 'value', title: 'Профильная математика: средний балл' },
            { ...profileMean, show: 'deviation', title: 'Профильная математика: разница с остальными' },
          ],
        },
        {
          part: 'table',
          caption: 'Средний тестовый балл ЕГЭ по предметам и организациям',
          rows: 'units',
          columns: [],
          matrix: { indicator: 'ege-mean-score', cellsOf: 'ege-results' },
        },
      ],
    },
    {
      heading: 'Школы с низкими результатами',
      parts: [{ part: 'findings', judged: lowResults }],
    },
    {
      heading: 'Выводы',
      parts: [{ part: 'conclusions', of: [russianMean, profileMean], judged: [lowResults] }],
    },
    {
      heading: 'Предложения',
      parts: [{ part: 'proposals', forms: ['ege-results', 'gia11-graduates', 'oge-results'], judged: [lowResults] }],
    },
    { heading: 'Источники', parts: [{ part: 'sources', ruleSets: [lowResults.ruleSet] }] },
  ],
}
