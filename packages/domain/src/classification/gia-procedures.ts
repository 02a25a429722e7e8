import { egeBelowMinimum } from '../indicators/attestation/ege-below-minimum.ts'
import { ogeBelowMinimum } from '../indicators/attestation/oge-below-minimum.ts'
import { atLeast, measure, type Condition, type Measure } from '../kernel/condition.ts'
import { parameter } from '../kernel/parameter.ts'
import { lowResultsShare } from '../parameters/low-results-share.ts'

/** Shares below the minimum in Russian and maths; base and profile maths are procedures of their own. */
export const giaProcedures: readonly Measure[] = [
  measure(ogeBelowMinimum, { subject: 'rus' }),
  measure(ogeBelowMinimum, { subject: 'math' }),
  measure(egeBelowMinimum, { subject: 'rus', level: 'single' }),
  measure(egeBelowMinimum, { subject: 'math', level: 'base' }),
  measure(egeBelowMinimum, { subject: 'math', level: 'profile' }),
]

/** R1: the result of one procedure is low. */
export const lowProcedures: readonly Condition[] = giaProcedures.map((procedure) =>
  atLeast(procedure, parameter(lowResultsShare)),
)
