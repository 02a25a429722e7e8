import type { ParticipantFacts, ResultRow } from '@msoko/domain'

/** A pseudonym of an invented participant, as a reader makes it: 32 hexadecimal digits. */
export function pseudonym(number: number): string {
  return number.toString(16).padStart(32, 'c0ffee')
}

const BLANK: ResultRow = {
  line: 1,
  unit: 'polevaya',
  position: {},
  participant: null,
  primary: null,
  score: null,
  mark: null,
  journalMark: null,
  day: null,
  about: null,
}

/** One result in the ЕГЭ: Russian, or base maths by its mark. */
export function egeRow(who: number, subject: 'rus' | 'math', result: number, unit = BLANK.unit): ResultRow {
  const level = subject === 'math' ? 'base' : 'single'
  const position = { subject, level, attempt: 'main', category: 'current' }
  const value = level === 'base' ? { mark: result } : { score: result }
  return { ...BLANK, unit, position, participant: pseudonym(who), ...value }
}

/** A line of a list of participants. */
export function listRow(who: number, about: Partial<ParticipantFacts>): ResultRow {
  const unknown = { specialNeeds: null, distinction: null, finalFours: null, finalBelowFour: null }
  return { ...BLANK, participant: pseudonym(who), about: { ...unknown, ...about } }
}
