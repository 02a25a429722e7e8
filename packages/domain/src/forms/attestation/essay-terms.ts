import { partition } from '../../kernel/dimension.ts'

/** Terms of the final essay: who has not passed writes again in a later one. */
export const essayTerms = partition(
  'Срок',
  {
    december: { title: 'декабрь (основной срок)', synonyms: ['декабрь', 'основной срок', 'основной'] },
    february: { title: 'февраль', synonyms: ['февраль (дополнительный срок)'] },
    april: { title: 'апрель', synonyms: ['апрель (дополнительный срок)'] },
  },
  { synonyms: ['Срок проведения', 'Дата проведения', 'Период проведения'] },
)

export const everyEssayTerm = ['december', 'february', 'april'] as const
