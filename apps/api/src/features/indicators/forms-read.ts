import { referencesOf, type Indicator } from '@msoko/domain'

/** Ids of the forms that an indicator reads: the facts of others need not leave the database. */
export function formsRead({ formula }: Indicator): readonly string[] {
  return [...new Set(referencesOf(formula).map(({ form }) => form))]
}
