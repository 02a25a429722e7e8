import type { Parameter } from '../kernel/parameter.ts'
import { parameters } from '../parameters/catalogue.ts'

/** The catalogue's numbers with others in their place, on every day. */
export function ownNumbers(values: Readonly<Record<string, number | 'exclude'>>): readonly Parameter[] {
  return parameters.map((parameter) => {
    const value = values[parameter.id]
    if (value === undefined) return parameter
    return { ...parameter, rows: [{ from: '2000-01-01', value, source: null, provenance: 'local-act' }] }
  })
}
