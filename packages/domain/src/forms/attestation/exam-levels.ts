import { partition } from '../../kernel/dimension.ts'

/** Maths is sat at one of two levels, everything else at its only one. */
export const examLevels = partition(
  'Уровень',
  {
    base: { title: 'базовый уровень', synonyms: ['базовый', 'база', 'базовая'] },
    profile: { title: 'профильный уровень', synonyms: ['профильный', 'профиль', 'профильная'] },
    single: { title: '—', synonyms: ['', '-', '–', 'нет'] },
  },
  { synonyms: ['Уровень экзамена', 'Уровень ЕГЭ'] },
)
