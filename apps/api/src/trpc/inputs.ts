import { forms, indicators, isPeriod, registers, reportDefinitions, type Period } from '@msoko/domain'
import { z } from 'zod'

/** Ids that the catalogue knows: anything else is refused before a verb sees it. */
const oneOf = (ids: readonly string[]) => z.string().refine((id) => ids.includes(id))

export const PeriodInput = z.string().refine((text): text is Period => isPeriod(text))
export const FormInput = oneOf(forms.map(({ id }) => id))
export const IndicatorInput = oneOf(indicators.map(({ id }) => id))
export const RegisterInput = oneOf(registers.map(({ id }) => id))
/** Of the catalogue or of the municipality's own. */
export const RuleSetInput = z.string().max(101)
export const FlagInput = z.string().max(50)

export const ReportInput = oneOf(reportDefinitions.map(({ id }) => id))
export const UnitInput = z.string().min(1).max(100)

const dimensions = new Set(forms.flatMap((form) => Object.keys(form.dimensions)))

export const CellInput = z
  .record(z.string(), z.string().max(50))
  .refine((cell) => Object.keys(cell).every((dimension) => dimensions.has(dimension)))
