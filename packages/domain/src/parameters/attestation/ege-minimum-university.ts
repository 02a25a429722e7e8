import { egeMinimumOrder } from '../../acts/attestation/ege-minimum-order.ts'
import { defineParameter } from '../../kernel/parameter.ts'

/** What Рособрнадзор asks of an applicant; only Russian differs from the minimum of the certificate. */
const SCORES = {
  rus: 36,
  math: 27,
  physics: 36,
  chemistry: 36,
  biology: 36,
  informatics: 40,
  social: 42,
  geography: 37,
  history: 32,
  literature: 32,
  english: 22,
  german: 22,
  french: 22,
} as const

export const egeMinimumUniversity = defineParameter({
  id: 'ege-minimum-university',
  title: 'Минимальный балл ЕГЭ для приёма в вузы по Рособрнадзору',
  unit: 'score',
  checked: '2026-11-24',
  rows: Object.entries(SCORES).map(([subject, value]) => ({
    from: '2026-01-01',
    to: '2026-12-31',
    for: { subject, level: subject === 'math' ? 'profile' : 'single' },
    value,
    source: egeMinimumOrder.whole(),
    provenance: 'press' as const,
  })),
})
