import { defineAct } from '../kernel/act.ts'
import { measures320, type MeasureNumber } from './roadmap-320/sections.ts'

/** The district's plan; its items are the measures, verbatim. */
export const roadmap320 = defineAct({
  id: 'sampur-2022-320',
  compared: 'verbatim',
  kind: 'Постановление',
  number: '320',
  date: '2022-07-19',
  issuer: 'Администрация Сампурского района Тамбовской области',
  title:
    'Об утверждении Плана мероприятий («дорожная карта») реализации муниципальной системы оценки качества образования в Сампурском районе на 2022-2024 г.г.',
  items: Object.fromEntries(Object.entries(measures320).map(([number, { title }]) => [number, title])) as Readonly<
    Record<MeasureNumber, string>
  >,
})
