import { byteMutations } from './bytes.mjs'
import { chanceOf } from './chance.mjs'
import { csvMutations } from './csv.mjs'
import { xlsMutations } from './xls.mjs'
import { zipMutations } from './zip.mjs'

const OF_KIND = { zip: zipMutations, xls: xlsMutations, csv: csvMutations }
/** The reader refuses larger files unseen, so there is nothing to try. */
const LARGEST = 21 * 1024 * 1024

/** Mutant `number` of a seed: the file, and how it was made. */
export function mutate(sources, seed, number) {
  const chance = chanceOf(seed, number)
  const source = chance.one(sources.flatMap((each) => Array.from({ length: each.weight }, () => each)))
  const [own, any] = [OF_KIND[source.kind], byteMutations]
  const names = []
  let { bytes } = source
  for (let left = chance.few(3); left > 0; left -= 1) {
    const group = names.length === 0 && chance.below(4) > 0 ? own : chance.one([own, any])
    const name = chance.one(Object.keys(group))
    const mutated = attempt(group[name], bytes, chance)
    names.push(mutated === null ? `${name} (impossible)` : name)
    bytes = (mutated ?? bytes).subarray(0, LARGEST)
  }
  return { bytes, made: `${source.name}: ${names.join(' + ')}` }
}

/** A file that an earlier mutation has spoilt can no longer be taken apart: it stays as it is. */
function attempt(mutation, bytes, chance) {
  try {
    return mutation(bytes, chance)
  } catch {
    return null
  }
}
