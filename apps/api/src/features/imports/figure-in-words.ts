import { printDecimal, type Form } from '@msoko/domain'

/** «64,50»: a quantity is kept in units of its last place. */
export function figureInWords({ fields }: Form, field: string, value: number): string {
  const definition = fields[field]
  return printDecimal({ units: BigInt(value), precision: definition?.kind === 'sum' ? definition.scale : 0 })
}
