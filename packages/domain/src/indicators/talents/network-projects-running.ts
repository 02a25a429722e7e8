import { roadmap320 } from '../../acts/roadmap-320.ts'
import { networkProjects } from '../../forms/talents/network-projects.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const networkProjectsRunning = defineIndicator({
  id: 'network-projects-running',
  title: 'Действующие межмуниципальные и сетевые проекты, программы и планы',
  short: 'Действующие проекты',
  source: roadmap320.item('6.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  level: 'district',
  precision: 0,
  better: 'higher',
  words: 'проекты, программы и планы, которые действуют на 31 декабря',
  formula: total(networkProjects.f.running),
  examples: [
    {
      name: 'начато 6, из них действуют 2',
      facts: { 'network-projects': { '': { ever: 6, running: 2 } } },
      expected: { value: exact(2) },
    },
    { name: 'реестр не вёлся', facts: {}, expected: { state: 'missing' } },
  ],
})
