import { spAtRisk } from '../indicators/low-results/sp-at-risk.ts'
import { spGuardianship } from '../indicators/low-results/sp-guardianship.ts'
import { spLarge } from '../indicators/low-results/sp-large.ts'
import { spLowIncome } from '../indicators/low-results/sp-low-income.ts'
import { spNonNative } from '../indicators/low-results/sp-non-native.ts'
import { spRegistered } from '../indicators/low-results/sp-registered.ts'
import { spSingleParent } from '../indicators/low-results/sp-single-parent.ts'
import { atLeast, atLeastOf, measure } from '../kernel/condition.ts'
import { parameter } from '../kernel/parameter.ts'
import { adverseFields, adverseShare } from '../parameters/low-results/adverse-fields.ts'
import type { Ground } from './rule-set.ts'

/** Circumstances of pupils that a municipality may call adverse; of families nothing is asked here, they are no pupils. */
const circumstances = [spLowIncome, spLarge, spSingleParent, spGuardianship, spAtRisk, spRegistered, spNonNative]

/** R16: by the social passport; both numbers come from an act of the municipality, and until then nothing is known. */
export const adverseConditionsGround: Ground = {
  id: 'R16',
  title: 'Неблагоприятны несколько признаков социального паспорта',
  provenance: 'proposal',
  when: atLeastOf(
    parameter(adverseFields),
    'неблагоприятны признаки:',
    circumstances.map((circumstance) => atLeast(measure(circumstance), parameter(adverseShare))),
  ),
}
