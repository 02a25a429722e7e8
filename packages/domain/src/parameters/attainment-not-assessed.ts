import { defineParameter } from '../kernel/parameter.ts'

/** Policy for those left without a mark: a weight in hundredths, 0, or `exclude` to leave them out of the denominator too. */
export const attainmentNotAssessed = defineParameter({
  id: 'attainment-not-assessed',
  title: 'Вес «н/а» в СОУ',
  unit: 'weight',
  checked: '2026-11-24',
  rows: [
    {
      from: '2019-01-01',
      value: 7,
      source: null,
      provenance: 'code',
      note: 'встречается также вес 0 и исключение из знаменателя',
    },
  ],
})
