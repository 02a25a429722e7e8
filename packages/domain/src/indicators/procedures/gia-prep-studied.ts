import { roadmap320 } from '../../acts/roadmap-320.ts'
import { giaPreparationStudy } from '../../forms/procedures/gia-preparation-study.ts'
import { exact } from '../../kernel/exact.ts'
import { unitShare } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const giaPrepStudied = defineIndicator({
  id: 'gia-prep-studied',
  title: 'Доля ОО, изученных по вопросу подготовки к ГИА',
  short: 'Изучены по подготовке к ГИА',
  source: roadmap320.item('2.2'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words:
    'организации, в которых отдел образования изучил подготовку к ГИА ÷ организации, о которых есть ответ × 100; школа с филиалами — одна',
  formula: unitShare(giaPreparationStudy.f.studied),
  examples: [
    { name: 'изучена', facts: { 'gia-preparation-study': { '': { studied: 1 } } }, expected: { value: exact(1) } },
    { name: 'не изучена', facts: { 'gia-preparation-study': { '': { studied: 0 } } }, expected: { value: exact(0) } },
    { name: 'ответа нет', facts: {}, expected: { state: 'missing' } },
  ],
})
