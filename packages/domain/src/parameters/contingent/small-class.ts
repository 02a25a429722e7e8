import { defineParameter } from '../../kernel/parameter.ts'

export const smallClass = defineParameter({
  id: 'small-class',
  title: 'Наполняемость, ниже которой класс считается малым',
  unit: 'persons',
  checked: '2026-11-24',
  rows: [
    {
      from: '2018-09-01',
      for: { settlement: 'city' },
      value: 25,
      source: null,
      provenance: 'unverified',
      note: 'форма ОО-1, редакция 2018/19 года; действующая не сверена',
    },
    {
      from: '2018-09-01',
      for: { settlement: 'village' },
      value: 14,
      source: null,
      provenance: 'unverified',
      note: 'форма ОО-1, редакция 2018/19 года; действующая не сверена',
    },
  ],
})
