import { partition } from '../../kernel/dimension.ts'

/** The grade whose tasks are done: a pupil may take those of an older one, in one subject and not in another. */
export const taskGrades = partition(
  'Класс заданий',
  {
    '4': { title: '4', level: 'primary' },
    '5': { title: '5', level: 'basic' },
    '6': { title: '6', level: 'basic' },
    '7': { title: '7', level: 'basic' },
    '8': { title: '8', level: 'basic' },
    '9': { title: '9', level: 'basic' },
    '10': { title: '10', level: 'secondary' },
    '11': { title: '11', level: 'secondary' },
  },
  { synonyms: ['Класс', 'Параллель', 'За какой класс'] },
)

/** The school stage of every subject; grade 4 has Russian and maths besides. */
export const schoolStageGrades = ['5', '6', '7', '8', '9', '10', '11'] as const

export const municipalStageGrades = ['7', '8', '9', '10', '11'] as const

/** Of the regional and the final stage. */
export const laterStageGrades = ['9', '10', '11'] as const
