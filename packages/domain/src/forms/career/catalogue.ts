import type { Form } from '../../kernel/form.ts'
import { abilympics } from './abilympics.ts'
import { advancedStudies } from './advanced-studies.ts'
import { careerConditions } from './career-conditions.ts'
import { careerEventFigures } from './career-event-figures.ts'
import { careerParticipation } from './career-participation.ts'
import { graduateDestinations } from './graduate-destinations.ts'

export const careerForms: readonly Form[] = [
  graduateDestinations,
  careerParticipation,
  abilympics,
  careerConditions,
  advancedStudies,
  careerEventFigures,
]
