import { roadmap320 } from '../../acts/roadmap-320.ts'
import { upbringingActsFigures } from '../../forms/upbringing/upbringing-acts-figures.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upActs = defineIndicator({
  id: 'up-acts',
  title: 'Количество НПА по организации воспитания обучающихся',
  short: 'НПА по воспитанию',
  source: roadmap320.item('10.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'neither',
  words: 'постановления, распоряжения и приказы по воспитанию, принятые за календарный год',
  formula: total(upbringingActsFigures.f.issued),
  examples: [
    {
      name: 'два за год',
      facts: { 'upbringing-acts-figures': { '': { issued: 2, inForce: 5 } } },
      expected: { value: exact(2) },
    },
    { name: 'реестр не вёлся', facts: {}, expected: { state: 'missing' } },
  ],
})
