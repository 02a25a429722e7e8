import type { ParticipantFacts } from '../kernel/protocol.ts'
import type { CampaignRow } from '../joining/persons.ts'

/** Rows of invented participants for tests of joining: `who` is the pseudonym. */
export function egeRow(
  who: string,
  subject: string,
  result: number | null,
  more: Partial<CampaignRow> = {},
): CampaignRow {
  const level = subject === 'base' ? 'base' : subject === 'math' ? 'profile' : 'single'
  const position = { subject: subject === 'base' ? 'math' : subject, level, attempt: 'main', category: 'current' }
  return { ...BLANK, form: 'ege-results', participant: who, position, ...resultOf(level, result), ...more }
}

export function ogeRow(who: string, subject: string, mark: number | null, attempt = 'main'): CampaignRow {
  return { ...BLANK, form: 'oge-results', participant: who, position: { subject, attempt }, mark }
}

/** A line of a list of participants. */
export function listRow(who: string, about: Partial<ParticipantFacts>): CampaignRow {
  const unknown = { specialNeeds: null, distinction: null, finalFours: null, finalBelowFour: null }
  return { ...BLANK, form: '', participant: who, position: {}, about: { ...unknown, ...about } }
}

const BLANK = { line: 1, unit: 'b', day: null, primary: null, score: null, mark: null, journalMark: null, about: null }

function resultOf(level: string, result: number | null): Partial<CampaignRow> {
  return level === 'base' ? { mark: result } : { score: result }
}
