import { flagsInUse, replaceableParameters } from '@msoko/domain'
import { readText } from '../../address/search.ts'

/** Which form is open, and what is chosen in it. */
export interface DecisionsSearch {
  readonly make?: 'threshold' | 'list' | 'rules' | 'risk-profile' | undefined
  readonly parameter?: string | undefined
  readonly category?: string | undefined
  /** The school whose risks are decided. */
  readonly school?: string | undefined
}

export function readDecisionsSearch(search: Readonly<Record<string, unknown>>): DecisionsSearch {
  const make = (['threshold', 'list', 'rules', 'risk-profile'] as const).find((each) => each === search['make'])
  const parameter = replaceableParameters.find(({ id }) => id === search['parameter'])?.id
  const category = flagsInUse.find(({ flag }) => flag.id === search['category'])?.flag.id
  const school = readText(search['school'])
  return {
    ...(make !== undefined && { make }),
    ...(parameter !== undefined && { parameter }),
    ...(category !== undefined && { category }),
    ...(school !== undefined && { school }),
  }
}
