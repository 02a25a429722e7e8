import { roadmap320 } from '../../acts/roadmap-320.ts'
import { significantPersons } from '../../forms/talents/significant-persons.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const significantParticipants = defineIndicator({
  id: 'significant-participants',
  title:
    'Количество обучающихся – участников региональных и всероссийских конкурсов, входящих в перечень значимых мероприятий по выявлению, поддержке и развитию способностей и талантов у детей и молодежи',
  short: 'Значимые конкурсы',
  source: roadmap320.item('6.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'higher',
  words: 'обучающиеся, которые за учебный год участвовали хотя бы в одном таком конкурсе, каждый один раз',
  formula: total(significantPersons.f.participants),
  examples: [
    {
      name: '6 участников, 2 из них победители или призёры',
      facts: { 'significant-persons': { '': { participants: 6, awarded: 2 } } },
      expected: { value: exact(6) },
    },
    { name: 'форма не сдана', facts: {}, expected: { state: 'missing' } },
  ],
})
