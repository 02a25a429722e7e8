import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headPositions } from '../../forms/heads/head-positions.ts'
import { managementReserve } from '../../forms/heads/management-reserve.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const reserveCoverage = defineIndicator({
  id: 'reserve-coverage',
  title: 'Доля должностей руководителей, обеспеченных резервом',
  short: 'Обеспечены резервом',
  source: roadmap320.item('9.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words: 'должности, на которые есть хотя бы один резервист ÷ все должности руководителей × 100, на 31 декабря',
  formula: share(managementReserve.f.covered, headPositions.f.positions),
  examples: [
    {
      name: '5 из 9',
      facts: { 'management-reserve': { '': { covered: 5 } }, 'head-positions': { '': { positions: 9 } } },
      expected: { value: exact(5, 9) },
    },
    {
      name: 'число должностей не сдано',
      facts: { 'management-reserve': { '': { covered: 5 } } },
      expected: { state: 'missing' },
    },
  ],
})
