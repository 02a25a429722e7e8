import { NativeSelect } from '@mantine/core'
import type { Flag, RuleSet } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { useRuleSets } from '../../server/rule-sets.ts'
import { flagOptions, keyOfChoice } from './flag-choice.ts'
import { readLowResultsSearch } from './low-results-search.ts'

interface FlagSelectProps {
  readonly ruleSet: RuleSet
  readonly flag: Flag
}

/** Which category of schools is shown, and by whose rules; the choice stands in the address. */
export function FlagSelect({ ruleSet, flag }: FlagSelectProps) {
  const navigate = useNavigate({ from: '/low-results' })
  return (
    <NativeSelect
      label="Категория и правила"
      value={keyOfChoice({ ruleSet, flag })}
      data={flagOptions(useRuleSets())}
      onChange={({ currentTarget: { value } }) => {
        const [rules, chosen] = value.split(' ')
        void navigate({
          search: ({ verdict, ...previous }) => ({
            ...previous,
            rules: undefined,
            flag: undefined,
            ...readLowResultsSearch({ verdict, rules, flag: chosen }),
          }),
          resetScroll: false,
          replace: true,
        })
      }}
    />
  )
}
