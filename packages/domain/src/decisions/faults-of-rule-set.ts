import { ruleSetKey, ruleSets } from '../classification/catalogue.ts'
import type { Decision } from './decision.ts'
import type { DecisionFault } from './faults-of-decision.ts'
import { faultsOfCondition } from './faults-of-condition.ts'
import {
  fault,
  faultsOfChoice,
  faultsOfCode,
  faultsOfList,
  faultsOfRecord,
  faultsOfRepeated,
  faultsOfText,
  isRecord,
  type Place,
} from './json-faults.ts'

const ROOT = 'rules'

/** Everything that is wrong with rules that came from outside, each with its place in the file. */
export function faultsOfRuleSet(value: unknown, others: readonly Decision[]): readonly DecisionFault[] {
  const place: Place = { path: ROOT, value }
  return [
    ...faultsOfRecord(place, ['id', 'version', 'title', 'flags', 'remarks'], [], (at) => [
      ...faultsOfCode(at('id')),
      ...faultsOfCode(at('version')),
      ...faultsOfText(at('title')),
      ...faultsOfList(at('flags'), faultsOfFlag),
      ...faultsOfRepeated(at('flags'), 'id'),
      ...faultsOfList(at('remarks'), faultsOfText, 0),
    ]),
    ...faultsOfKey(place, others),
  ]
}

/** A version that was published stays as it is. */
function faultsOfKey(place: Place, others: readonly Decision[]): readonly DecisionFault[] {
  const { value } = place
  if (!isRecord(value) || typeof value['id'] !== 'string' || typeof value['version'] !== 'string') return []
  const key = ruleSetKey({ id: value['id'], version: value['version'] })
  const own = others.flatMap(({ content }) => (content.kind === 'rule-set' ? [content.rules] : []))
  return [...ruleSets, ...own].some((each) => ruleSetKey(each) === key)
    ? [
        fault(
          { path: `${ROOT}.version`, value: value['version'] },
          `правила «${key}» уже есть, изданная версия не меняется — укажите другую версию.`,
        ),
      ]
    : []
}

function faultsOfFlag(place: Place): readonly DecisionFault[] {
  return faultsOfRecord(place, ['id', 'title', 'listTitle', 'combine', 'grounds'], [], (at) => [
    ...faultsOfCode(at('id')),
    ...faultsOfText(at('title')),
    ...faultsOfText(at('listTitle')),
    ...faultsOfChoice(at('combine'), ['any', 'all'], 'способа соединить основания'),
    ...faultsOfList(at('grounds'), faultsOfGround),
    ...faultsOfRepeated(at('grounds'), 'id'),
  ])
}

function faultsOfGround(place: Place): readonly DecisionFault[] {
  return faultsOfRecord(place, ['id', 'title', 'when'], [], (at) => [
    ...faultsOfCode(at('id')),
    ...faultsOfText(at('title')),
    ...faultsOfCondition(at('when')),
  ])
}
