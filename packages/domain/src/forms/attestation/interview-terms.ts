import { partition } from '../../kernel/dimension.ts'

/** Terms of the final interview. The third one was in May until 2023. */
export const interviewTerms = partition(
  'Срок',
  {
    february: { title: 'февраль (основной срок)', synonyms: ['февраль', 'основной срок', 'основной'] },
    march: { title: 'март', synonyms: ['март (дополнительный срок)'] },
    april: { title: 'апрель или май', synonyms: ['апрель', 'май', 'апрель (дополнительный срок)'] },
  },
  { synonyms: ['Срок проведения', 'Дата проведения', 'Период проведения'] },
)

export const everyInterviewTerm = ['february', 'march', 'april'] as const
