import { roadmap320 } from '../../acts/roadmap-320.ts'
import { networkProjects } from '../../forms/talents/network-projects.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const networkProjectsCount = defineIndicator({
  id: 'network-projects',
  title:
    'Межмуниципальные, сетевые проекты/программы/планы по выявлению, поддержке и развитию способностей и талантов у детей и молодежи с нарастающим итогом',
  short: 'Сетевые проекты',
  source: roadmap320.item('6.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'проекты, программы и планы, начатые к 31 декабря, вместе с завершёнными: число не уменьшается',
  formula: total(networkProjects.f.ever),
  examples: [
    {
      name: 'начато 6, из них действуют 2',
      facts: { 'network-projects': { '': { ever: 6, running: 2 } } },
      expected: { value: exact(6) },
    },
    { name: 'реестр не вёлся', facts: {}, expected: { state: 'missing' } },
  ],
})
