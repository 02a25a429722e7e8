import { roadmap320 } from '../../acts/roadmap-320.ts'
import { abilympics } from '../../forms/career/abilympics.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const cgAbilympicsMasterclass = defineIndicator({
  id: 'cg-abilympics-masterclass',
  title:
    'Доля обучающихся, принявших участие в направлении «Профориентационные мастер-классы» регионального конкурса по профессиональному мастерству среди инвалидов и лиц с ограниченными возможностями здоровья «Абилимпикс»',
  short: 'Мастер-классы «Абилимпикс»',
  source: roadmap320.item('7.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'участники, каждый один раз ÷ обучающиеся с ОВЗ или инвалидностью × 100; «выборка» в плане не названа',
  formula: share(abilympics.f.masterClasses, abilympics.f.eligible),
  examples: [
    {
      name: '2 из 9',
      facts: { abilympics: { '': { eligible: 9, masterClasses: 2 } } },
      expected: { value: exact(2, 9) },
    },
    {
      name: 'таких обучающихся нет',
      facts: { abilympics: { '': { eligible: 0, masterClasses: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
