import { passportParts, riskDirections2021, indicators, type Indicator } from '@msoko/domain'
import { formsRead } from '../indicators/forms-read.ts'

/** Every line of the passport, pupils first. */
export const passportLines: readonly Indicator[] = passportParts.flatMap(({ lines }) => lines)

const readForRisks: ReadonlySet<string> = new Set(
  riskDirections2021.directions.flatMap(({ inputs }) =>
    inputs.flatMap(({ indicator }) => (indicator ? [indicator.id] : [])),
  ),
)

/** What the risk profile is estimated from. */
export const riskIndicators: readonly Indicator[] = indicators.filter(({ id }) => readForRisks.has(id))

export const formsOfPassport: readonly string[] = [...new Set(passportLines.flatMap(formsRead))]
