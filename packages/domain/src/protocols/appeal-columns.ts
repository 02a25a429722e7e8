import type { ProtocolColumn } from '../kernel/protocol.ts'

/** What an appeal was about and what became of it. The result that holds now stands under «Текущие». */
export const appealColumns: readonly ProtocolColumn[] = [
  { role: 'subject', title: 'Экзамен', synonyms: ['Предмет'] },
  { role: 'appeal-kind', title: 'Тип апелляции / перепроверки', synonyms: ['…апелляц…'], required: true },
  { role: 'appeal-state', title: 'Состояние', synonyms: ['Состояние апелляции', 'Решение', 'Решение…апелляц…'] },
  { role: 'place', title: 'Дата отправки на обработку' },
  { role: 'place', title: 'Дата изменений' },
  {
    role: 'score-before',
    title: 'Балл до изменения',
    synonyms: ['Оценка до изменения', 'Отметка до изменения', 'Тестовый балл до изменения'],
  },
  { role: 'primary', title: 'Первичный балл', under: 'Текущие' },
  { role: 'place', title: 'Разница' },
]
