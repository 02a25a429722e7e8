import { expect, test } from 'vitest'
import { stateInWords, type StateOfCampaign } from './campaign-state.ts'

const NB = '\u00a0'
const open: StateOfCampaign = {
  key: 'present',
  acceptedAt: null,
  destroyedAt: null,
  destroyOn: '2027-05-23',
  termDays: 30,
}

test('what is kept says until when', () => {
  expect(stateInWords(open)).toContain(`Через 30${NB}дней`)
  expect(stateInWords(open)).toContain('23.05.2027')
  const accepted = { ...open, acceptedAt: '2026-11-24T10:00:00.000Z', destroyOn: '2026-12-24' }
  expect(stateInWords(accepted)).toBe('Сведения приняты 24.11.2026. Строки и ключ будут уничтожены 24.12.2026.')
})

test('what is gone says what is left, and a crash is told from a destruction', () => {
  const destroyed = { ...open, key: 'destroyed', destroyedAt: '2026-12-24T00:10:00.000Z' } as const
  expect(stateInWords(destroyed)).toMatch(/^Строки и ключ уничтожены 24\.12\.2026\. Остались числа/)
  expect(stateInWords({ ...open, key: 'lost' })).toContain('останавливалась аварийно')
})
