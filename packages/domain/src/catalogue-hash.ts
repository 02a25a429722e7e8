import { acts } from './acts/catalogue.ts'
import { ruleSets } from './classification/catalogue.ts'
import { irregularYears } from './forms/attestation/irregular-years.ts'
import { forms } from './forms/catalogue.ts'
import { indicators } from './indicators/catalogue.ts'
import { fingerprint } from './kernel/fingerprint.ts'
import { parameters } from './parameters/catalogue.ts'
import { registers } from './registers/catalogue.ts'
import { reportDefinitions } from './reports/catalogue.ts'

let known: string | undefined

/** By what knowledge a result was reckoned: it changes with any word, number or formula of the catalogue. */
export function catalogueHash(): string {
  known ??= fingerprint({ acts, forms, registers, parameters, irregularYears, indicators, ruleSets, reportDefinitions })
  return known
}
