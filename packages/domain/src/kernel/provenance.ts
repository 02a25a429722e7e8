/** Where a number or a rule comes from. Only `act` may be shown to a user as official. */
export type Provenance = 'act' | 'press' | 'local-act' | 'code' | 'unverified' | 'proposal'

const WORDS: Readonly<Record<Provenance, string>> = {
  act: 'по тексту акта',
  press: 'по публикации в прессе, текст акта не сверен',
  'local-act': 'по местному акту',
  code: 'по распространённой практике, акта нет',
  unverified: 'не сверено с актом',
  proposal: 'предложение системы, акта нет',
}

export function provenanceInWords(provenance: Provenance): string {
  return WORDS[provenance]
}

export function isOfficial(provenance: Provenance): boolean {
  return provenance === 'act'
}
