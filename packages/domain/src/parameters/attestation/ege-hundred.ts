import { defineParameter } from '../../kernel/parameter.ts'

/** Two such results of one graduate are one person and two results. */
export const egeHundred = defineParameter({
  id: 'ege-hundred',
  title: 'Балл ЕГЭ, который считают стобалльным результатом',
  unit: 'score',
  checked: '2026-11-24',
  rows: [{ from: '2019-01-01', value: 100, source: null, provenance: 'code' }],
})
