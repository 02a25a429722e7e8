import { roadmap320 } from '../../acts/roadmap-320.ts'
import { municipalStageGrades } from '../../forms/talents/task-grades.ts'
import { vsoshEntries } from '../../forms/talents/vsosh-entries.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

/** Entries of entries: a conversion, unlike the participation, which counts persons. */
export const vsoshMunOfSchool = defineIndicator({
  id: 'vsosh-mun-of-school',
  title: 'Доля участий школьного этапа ВсОШ, перешедших на муниципальный этап',
  short: 'Переход на муниципальный этап',
  source: roadmap320.item('8.4'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'neither',
  words:
    'участия в муниципальном этапе ÷ участия в школьном этапе за 7–11 классы × 100; в числитель входят и приглашённые по результатам прошлого года',
  formula: share(
    vsoshEntries.f.entries.where({ stage: 'municipal', grade: municipalStageGrades }),
    vsoshEntries.f.entries.where({ stage: 'school', grade: municipalStageGrades }),
  ),
  examples: [
    {
      name: '9 из 40, пятый класс в знаменатель не входит',
      facts: {
        'vsosh-entries': {
          'grade=5;stage=school;subject=math': { entries: 30 },
          'grade=7;stage=school;subject=math': { entries: 40 },
          'grade=7;stage=municipal;subject=math': { entries: 9 },
        },
      },
      expected: { value: exact(9, 40) },
    },
    {
      name: 'переходов больше, чем участий: числа противоречат друг другу',
      facts: {
        'vsosh-entries': {
          'grade=7;stage=school;subject=math': { entries: 2 },
          'grade=7;stage=municipal;subject=math': { entries: 3 },
        },
      },
      expected: { state: 'missing' },
    },
  ],
})
