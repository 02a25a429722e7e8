const PRIME = 0x01000193
const SEEDS = [0x811c9dc5, 0x2f0b4c47] as const

/**
 * Sixteen hexadecimal letters that stand for plain data: the same for equal data whatever the order of its keys. It tells versions
 * apart; it is no protection against somebody who looks for a second text with the same letters.
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data, (_, value: unknown) => inOrder(value))
  return SEEDS.map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('')
}

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** FNV-1a over the code units of the text. */
function hash(text: string, seed: number): number {
  let state = seed
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), PRIME)
  return state >>> 0
}
