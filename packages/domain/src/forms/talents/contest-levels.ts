import { partition } from '../../kernel/dimension.ts'

export const contestLevels = partition(
  'Уровень конкурса',
  {
    region: { title: 'региональный', synonyms: ['областной'] },
    national: { title: 'всероссийский', synonyms: ['федеральный'] },
  },
  { synonyms: ['Уровень', 'Уровень мероприятия'] },
)
