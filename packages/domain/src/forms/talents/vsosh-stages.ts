import { partition } from '../../kernel/dimension.ts'

/** One pupil goes through several stages, so people never add up over them. */
export const vsoshStages = partition(
  'Этап',
  {
    school: { title: 'школьный', synonyms: ['школьный этап', 'шэ', 'шэ всош'] },
    municipal: { title: 'муниципальный', synonyms: ['муниципальный этап', 'мэ', 'мэ всош'] },
    regional: { title: 'региональный', synonyms: ['региональный этап', 'рэ', 'рэ всош'] },
    final: { title: 'заключительный', synonyms: ['заключительный этап', 'зэ', 'всероссийский'] },
  },
  { synonyms: ['Этап олимпиады', 'Этап ВсОШ'] },
)
