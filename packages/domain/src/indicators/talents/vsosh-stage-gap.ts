import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshCompletion } from '../../forms/talents/vsosh-completion.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

/** The tasks of the stages differ in difficulty, so the gap speaks only beside that of the other schools. */
export const vsoshStageGap = defineIndicator({
  id: 'vsosh-stage-gap',
  title: 'Разность выполнения заданий школьного и муниципального этапов ВсОШ одними и теми же участниками',
  short: 'Разность этапов',
  source: roadmap320.item('8.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'points',
  precision: 1,
  better: 'neither',
  words:
    'выполнение на школьном этапе − выполнение на муниципальном этапе, в процентных пунктах; чем разность выше, чем в остальных организациях, тем вероятнее, что жюри школьного этапа мягче: это повод сверить подход к оцениванию, а не вывод',
  formula: difference(
    share(vsoshCompletion.f.schoolPoints, vsoshCompletion.f.schoolMost),
    share(vsoshCompletion.f.municipalPoints, vsoshCompletion.f.municipalMost),
  ),
  examples: [
    {
      name: '54 % и 30 %',
      facts: {
        'vsosh-completion': {
          'subject=math': { both: 3, schoolPoints: 1500, schoolMost: 3000, municipalPoints: 600, municipalMost: 3000 },
          'subject=rus': { both: 2, schoolPoints: 1200, schoolMost: 2000, municipalPoints: 900, municipalMost: 2000 },
        },
      },
      expected: { value: exact(6, 25) },
    },
    {
      name: 'оба этапа никто не писал',
      facts: { 'vsosh-completion': {} },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
