import { federalShnor2025 } from '../classification/rule-sets/federal-shnor-2025.ts'
import type { PublishedList } from './declarations.ts'

/** Every list that a rule makes. A list carries the name of its rule set. */
export const publishedLists: readonly PublishedList[] = [
  {
    id: federalShnor2025.id,
    title: federalShnor2025.listTitle,
    purpose: federalShnor2025.purpose,
    rests: [federalShnor2025.id],
  },
]
