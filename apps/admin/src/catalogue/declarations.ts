import {
  forms,
  indicators,
  referencesOf,
  ruleSets,
  ruleSetKey,
  type Finding,
  type Flag,
  type Form,
  type Indicator,
  type RuleSet,
} from '@msoko/domain'

/** The declaration behind an id that came over the wire. A server of another version may name what this page does not know. */
export function indicatorOf(id: string): Indicator {
  return required(
    indicators.find((indicator) => indicator.id === id),
    id,
  )
}

export function formOf(id: string): Form {
  return required(
    forms.find((form) => form.id === id),
    id,
  )
}

/** The form that an indicator reads first: its dimensions name the cells. */
export function formBehind(indicator: Indicator): Form {
  return formOf(referencesOf(indicator.formula)[0]?.form ?? '')
}

export function ruleSetByKey(key: string): RuleSet {
  return required(
    ruleSets.find((ruleSet) => ruleSetKey(ruleSet) === key),
    key,
  )
}

/** What the rules are called that a finding was reached by: the municipality's own come with it. */
export function rulesTitleBehind({ ruleSet, own }: Pick<Finding, 'ruleSet' | 'own'>): string {
  return own?.title ?? ruleSetByKey(ruleSet).title
}

/** The flag that a finding is of. */
export function flagBehind(finding: Pick<Finding, 'ruleSet' | 'own' | 'flag'>): Flag {
  const { ruleSet, own, flag } = finding
  return required(own?.flag ?? ruleSetByKey(ruleSet).flags.find(({ id }) => id === flag), flag)
}

function required<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`Страница не знает «${id}»: обновите её (Ctrl+F5).`)
  return found
}
