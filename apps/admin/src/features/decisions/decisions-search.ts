import { flagsInUse, replaceableParameters } from '@msoko/domain'

/** Which form is open, and what is chosen in it. */
export interface DecisionsSearch {
  readonly make?: 'threshold' | 'list' | 'rules' | undefined
  readonly parameter?: string | undefined
  readonly category?: string | undefined
}

export function readDecisionsSearch(search: Readonly<Record<string, unknown>>): DecisionsSearch {
  const make = (['threshold', 'list', 'rules'] as const).find((each) => each === search['make'])
  const parameter = replaceableParameters.find(({ id }) => id === search['parameter'])?.id
  const category = flagsInUse.find(({ flag }) => flag.id === search['category'])?.flag.id
  return {
    ...(make !== undefined && { make }),
    ...(parameter !== undefined && { parameter }),
    ...(category !== undefined && { category }),
  }
}
