import { partition } from '../../kernel/dimension.ts'

/** When the exam was sat. Statistics of a year are those of the main period unless they say otherwise. */
export const attempts = partition(
  'Период сдачи',
  {
    main: { title: 'основной период', synonyms: ['основной', 'осн.', 'основной этап'] },
    retake: { title: 'пересдача', synonyms: ['пересдача в резервный день', 'резервный день'] },
    september: { title: 'сентябрьские сроки', synonyms: ['дополнительный период', 'сентябрь', 'дополнительный'] },
  },
  { synonyms: ['Этап', 'Этап проведения', 'Период проведения'] },
)
