import { distinctionOrder } from '../../acts/attestation/distinction-order.ts'
import { defineParameter } from '../../kernel/parameter.ts'

/** Without 2020 and 2021, which had rules of their own, and another rule than since 2024: not «one more subject» but maths. */
export const distinctionScoreBefore2024 = defineParameter({
  id: 'distinction-score-before-2024',
  title: 'Балл ЕГЭ по русскому языку и профильной математике для медали до 2024 года',
  unit: 'score',
  checked: '2026-11-24',
  rows: [
    {
      from: '2019-01-01',
      to: '2019-12-31',
      value: 70,
      source: distinctionOrder.whole(),
      provenance: 'press',
      note: 'русский язык и профильная математика; вместо неё базовая математика на «5»',
    },
    {
      from: '2022-01-01',
      to: '2023-12-31',
      value: 70,
      source: distinctionOrder.whole(),
      provenance: 'unverified',
      note: 'принято как для 2019 года; правки приказа не найдены',
    },
  ],
})

export const distinctionBaseMarkBefore2024 = defineParameter({
  id: 'distinction-base-mark-before-2024',
  title: 'Отметка по базовой математике для медали до 2024 года',
  unit: 'mark',
  checked: '2026-11-24',
  rows: [
    { from: '2019-01-01', to: '2019-12-31', value: 5, source: distinctionOrder.whole(), provenance: 'press' },
    {
      from: '2022-01-01',
      to: '2023-12-31',
      value: 5,
      source: distinctionOrder.whole(),
      provenance: 'unverified',
      note: 'принято как для 2019 года; правки приказа не найдены',
    },
  ],
})
