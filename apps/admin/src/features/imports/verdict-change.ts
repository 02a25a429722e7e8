import { countOf, plural, type VerdictConsequence } from '@msoko/domain'
import { flagBehind } from '../../catalogue/declarations.ts'
import { CONDITION_WORDS } from '../../components/verdict-mark.tsx'

type Change = Pick<VerdictConsequence, 'ruleSet' | 'flag' | 'before' | 'after'>

export function isFlip({ before, after }: Pick<Change, 'before' | 'after'>): boolean {
  return before.verdict !== after.verdict
}

/** Schools that would be found otherwise stand before those for which only the grounds change. */
export function flipsFirst<C extends Pick<Change, 'before' | 'after'>>(changes: readonly C[]): readonly C[] {
  return [...changes.filter(isFlip), ...changes.filter((change) => !isFlip(change))]
}

/** «Изменятся 3 вывода о школах.» */
export function flipsInWords(changes: readonly Pick<Change, 'before' | 'after'>[]): string {
  const flips = changes.filter(isFlip).length
  if (flips === 0) return 'Выводы о школах останутся прежними.'
  const verb = plural(flips, ['Изменится', 'Изменятся', 'Изменится'])
  return `${verb} ${countOf(flips, ['вывод', 'вывода', 'выводов'])} о школах.`
}

/** «…: не выполнено → выполнено» for every ground that changes; what else changes is the size of the sample. */
export function groundsInWords({ before, after, ...of }: Change): readonly string[] {
  const declared = flagBehind(of).grounds
  const lines = after.grounds.flatMap(({ ground, verdict }) => {
    const was = before.grounds.find((each) => each.ground === ground)?.verdict
    if (was === undefined || was === verdict) return []
    const title = declared.find(({ id }) => id === ground)?.title ?? ground
    return [`${title}: ${CONDITION_WORDS[was].text} → ${CONDITION_WORDS[verdict].text}`]
  })
  if (before.weakSample === after.weakSample) return lines
  return [...lines, after.weakSample ? 'участников станет мало, вывод ненадёжен' : 'участников станет достаточно']
}
