import { ruleSets } from '../classification/catalogue.ts'
import type { PublishedList } from './declarations.ts'

/** Every list that organisations may stand on: a rule set makes one that carries its name. */
export const publishedLists: readonly PublishedList[] = ruleSets.map(({ id, listTitle, purpose }) => ({
  id,
  title: listTitle,
  purpose,
  rests: [id],
}))
