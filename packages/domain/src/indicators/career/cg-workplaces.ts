import { roadmap320 } from '../../acts/roadmap-320.ts'
import { careerConditions } from '../../forms/career/career-conditions.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgWorkplaces = defineIndicator({
  id: 'cg-workplaces',
  title: 'Количество учебных рабочих мест, организованных для профессиональных проб и практик',
  short: 'Учебные рабочие места',
  source: roadmap320.item('7.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'higher',
  words: 'число учебных рабочих мест на 31 августа',
  formula: total(careerConditions.f.workplaces),
  examples: [
    { name: '12 мест', facts: { 'career-conditions': { '': { workplaces: 12 } } }, expected: { value: exact(12) } },
    {
      name: 'нет ни одного: это ноль, а не пропуск',
      facts: { 'career-conditions': { '': { workplaces: 0 } } },
      expected: { value: exact(0) },
    },
    { name: 'сведения не сданы', facts: {}, expected: { state: 'missing' } },
  ],
})
