import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshCompletion } from '../../forms/talents/vsosh-completion.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const vsoshBothStages = defineIndicator({
  id: 'vsosh-both-stages',
  title: 'Участий и в школьном, и в муниципальном этапе ВсОШ',
  short: 'Участий в обоих этапах',
  source: roadmap320.item('8.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'neither',
  words:
    'участия по предметам, в которых известны баллы обоих этапов; прошедшие по результатам прошлого года не входят',
  formula: total(vsoshCompletion.f.both),
  examples: [
    {
      name: '3 по математике и 2 по русскому языку',
      facts: {
        'vsosh-completion': {
          'subject=math': { both: 3, schoolPoints: 1500, schoolMost: 3000, municipalPoints: 600, municipalMost: 3000 },
          'subject=rus': { both: 2, schoolPoints: 1200, schoolMost: 2000, municipalPoints: 900, municipalMost: 2000 },
        },
      },
      expected: { value: exact(5) },
    },
    { name: 'форма не сдана', facts: {}, expected: { state: 'missing' } },
  ],
})
