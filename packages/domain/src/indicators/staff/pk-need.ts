import { roadmap320 } from '../../acts/roadmap-320.ts'
import { trainingNeed } from '../../forms/staff/training-need.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const pkNeed = defineIndicator({
  id: 'pk-need',
  title: 'Потребность педагогических работников в курсах повышения квалификации по теме',
  short: 'Потребность в ПК',
  source: roadmap320.item('3.4'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'neither',
  by: ['theme'],
  words:
    'педагоги, которым в следующем учебном году нужна программа по этой теме; по темам не складывается: человеку может быть нужно несколько',
  formula: total(trainingNeed.f.due),
  examples: [
    {
      name: 'четверо по функциональной грамотности',
      cell: { theme: 'literacy' },
      facts: { 'training-need': { 'theme=literacy': { due: 4 }, 'theme=digital': { due: 3 } } },
      expected: { value: exact(4) },
    },
    { name: 'школа не отчиталась', cell: { theme: 'literacy' }, facts: {}, expected: { state: 'missing' } },
  ],
})
