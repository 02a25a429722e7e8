import { NativeSelect } from '@mantine/core'
import { ruleSetKey, ruleSets, type Flag, type RuleSet } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { readLowResultsSearch } from './low-results-search.ts'

interface FlagSelectProps {
  readonly ruleSet: RuleSet
  readonly flag: Flag
}

const valueOf = (ruleSet: RuleSet, flag: Flag): string => `${ruleSetKey(ruleSet)} ${flag.id}`

const OPTIONS = ruleSets.map((ruleSet) => ({
  group: `${ruleSet.title}, версия ${ruleSet.version}`,
  items: ruleSet.flags.map((flag) => ({ value: valueOf(ruleSet, flag), label: flag.title })),
}))

/** Which category of schools is shown, and by whose rules; the choice stands in the address. */
export function FlagSelect({ ruleSet, flag }: FlagSelectProps) {
  const navigate = useNavigate({ from: '/low-results' })
  return (
    <NativeSelect
      label="Категория и правила"
      value={valueOf(ruleSet, flag)}
      data={OPTIONS}
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
