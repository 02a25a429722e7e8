import { defineParameter } from '../../kernel/parameter.ts'

/** Only over a whole region: over a district a rank says nothing. */
export const bottomShare = defineParameter({
  id: 'bottom-share',
  title: 'Доля школ региона с наихудшими результатами',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2020-01-01',
      value: 15,
      source: null,
      provenance: 'press',
      note: 'практика одного региона; в форме статистического отчёта встречается от 5 до 15 %',
    },
  ],
})

export const bottomLeast = defineParameter({
  id: 'bottom-least',
  title: 'Число участников по предмету, с которого школа входит в список наихудших или наилучших результатов',
  unit: 'persons',
  checked: '2026-11-24',
  rows: [
    {
      from: '2020-01-01',
      value: 10,
      source: null,
      provenance: 'unverified',
      note: 'форма статистико-аналитического отчёта, не сверена',
    },
  ],
})
