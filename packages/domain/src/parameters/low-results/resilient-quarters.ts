import { defineParameter } from '../../kernel/parameter.ts'

export const resilientDisadvantaged = defineParameter({
  id: 'resilient-disadvantaged',
  title: 'Доля обучающихся в наименее благоприятных условиях, среди которых ищут успешных',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [
    {
      from: '2018-01-01',
      value: 25,
      source: null,
      provenance: 'unverified',
      note: 'нижняя четверть по ОЭСР; в российских работах встречается 30 %',
    },
  ],
})

export const resilientResults = defineParameter({
  id: 'resilient-results',
  title: 'Доля результатов региона, выше которых результат успешный',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [{ from: '2018-01-01', value: 75, source: null, provenance: 'unverified', note: 'верхняя четверть по ОЭСР' }],
})
