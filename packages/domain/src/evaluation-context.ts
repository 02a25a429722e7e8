import { catalogueHash } from './catalogue-hash.ts'
import { forms } from './forms/catalogue.ts'
import { indicators } from './indicators/catalogue.ts'
import type { JudgementContext } from './kernel/judge.ts'
import type { Facts } from './kernel/submission.ts'
import type { UnitTree } from './kernel/unit.ts'
import { parameters } from './parameters/catalogue.ts'
import { irregularYears } from './forms/attestation/irregular-years.ts'

/** The whole catalogue over the facts of one municipality: what `evaluate`, `judge`, `classify` and `compose` take. */
export function catalogueContext(
  data: Pick<JudgementContext, 'lists'> & { readonly units: UnitTree; readonly facts: Facts },
): JudgementContext {
  return { forms, indicators, parameters, irregularities: irregularYears, catalogue: catalogueHash(), ...data }
}
