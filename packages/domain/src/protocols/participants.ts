import type { Protocol, ProtocolColumn } from '../kernel/protocol.ts'
import { personColumns, schoolColumns } from './columns.ts'

/** What the school knows of a person and no protocol says. */
const columns: readonly ProtocolColumn[] = [
  ...schoolColumns,
  ...personColumns,
  { role: 'special-needs', title: 'ОВЗ', synonyms: ['Статус ОВЗ', 'С ОВЗ', 'ОВЗ / инвалид', 'Признак ОВЗ'] },
  {
    role: 'distinction',
    title: 'Претендент на медаль',
    synonyms: ['Медаль', 'Степень медали', 'Аттестат с отличием', 'Претендент на аттестат с отличием'],
  },
  {
    role: 'final-fours',
    title: 'Число итоговых «4»',
    synonyms: ['Итоговых «4»', 'Количество итоговых «4»', 'Итоговых отметок «4»'],
  },
  {
    role: 'final-below-four',
    title: 'Число итоговых ниже «4»',
    synonyms: ['Итоговых ниже «4»', 'Количество итоговых ниже «4»', 'Итоговых отметок «3» и ниже'],
  },
]

export const gia9Participants: Protocol = {
  id: 'gia9-participants',
  title: 'Список выпускников 9 классов',
  kind: 'participants',
  form: null,
  campaign: 'gia9',
  columns,
  footers: ['Всего', 'Итого'],
}

export const gia11Participants: Protocol = {
  id: 'gia11-participants',
  title: 'Список выпускников 11 классов',
  kind: 'participants',
  form: null,
  campaign: 'gia11',
  columns,
  footers: ['Всего', 'Итого'],
}
