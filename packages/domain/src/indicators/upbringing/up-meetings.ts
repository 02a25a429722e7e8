import { roadmap320 } from '../../acts/roadmap-320.ts'
import { upbringingMeetingsFigures } from '../../forms/upbringing/upbringing-meetings-figures.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upMeetings = defineIndicator({
  id: 'up-meetings',
  title: 'Количество совещаний с руководителями по вопросам воспитательной работы, оформленных протоколом',
  short: 'Совещания по воспитанию',
  source: roadmap320.item('10.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'neither',
  words: 'совещания за календарный год, у которых есть протокол; без протокола совещание не считается',
  formula: total(upbringingMeetingsFigures.f.recorded),
  examples: [
    {
      name: 'три из четырёх с протоколом',
      facts: { 'upbringing-meetings-figures': { '': { meetings: 4, recorded: 3 } } },
      expected: { value: exact(3) },
    },
    { name: 'реестр не вёлся', facts: {}, expected: { state: 'missing' } },
  ],
})
