import { partition } from '../../kernel/dimension.ts'

export const contestLevels = partition(
  'Уровень конкурса',
  {
    regional: { title: 'региональный', synonyms: ['областной'] },
    national: { title: 'всероссийский', synonyms: ['федеральный'] },
  },
  { synonyms: ['Уровень', 'Уровень мероприятия'] },
)
