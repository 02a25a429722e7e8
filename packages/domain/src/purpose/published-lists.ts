import { flagsInUse } from '../classification/catalogue.ts'
import type { PublishedList } from './declarations.ts'

/** Every list that organisations may stand on: each flag makes one that carries its name. */
export const publishedLists: readonly PublishedList[] = flagsInUse.map(({ ruleSet, flag }) => ({
  id: flag.id,
  title: flag.listTitle,
  purpose: ruleSet.purpose,
  rests: [ruleSet.id],
}))
