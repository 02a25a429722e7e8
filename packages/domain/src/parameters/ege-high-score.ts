import { defineParameter } from '../kernel/parameter.ts'

export const egeHighScore = defineParameter({
  id: 'ege-high-score',
  title: 'Балл ЕГЭ, с которого результат считается высоким',
  unit: 'score',
  checked: '2026-11-24',
  rows: [
    {
      from: '2019-01-01',
      value: 81,
      source: null,
      provenance: 'code',
      note: 'встречается и граница 80 баллов; выбор района',
    },
  ],
})
