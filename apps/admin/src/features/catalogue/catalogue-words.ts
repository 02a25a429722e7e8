import type { CatalogueList } from './catalogue-search.ts'

export const listTitles: Readonly<Record<CatalogueList, string>> = {
  indicators: 'Показатели',
  forms: 'Формы',
  registers: 'Реестры',
  parameters: 'Пороги и другие числа',
  acts: 'Акты',
  rules: 'Правила',
  measures: 'Меры плана',
}
