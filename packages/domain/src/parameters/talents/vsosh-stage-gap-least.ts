import { defineParameter } from '../../kernel/parameter.ts'

/** No act sets it: while the municipality has not either, no school is told of a difference of stages. */
export const vsoshStageGapLeast = defineParameter({
  id: 'vsosh-stage-gap-least',
  title: 'Разность выполнения заданий школьного и муниципального этапов ВсОШ, с которой сверяют оценивание, п. п.',
  unit: 'percent',
  checked: '2026-12-01',
  rows: [],
})
