import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { contestLevels } from './contest-levels.ts'

/** Entries, counted from the register of contests; the pupils behind them stand in a form of their own. */
export const significantContests = defineForm({
  id: 'significant-contests',
  version: 1,
  title: 'Участия в конкурсах из перечня значимых мероприятий',
  sheet: 'Значимые конкурсы, участия',
  source: roadmap320.item('6.1'),
  serves: [roadmap320.item('6.2')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  register: 'significant-contests-register',
  cells: 'complete',
  dimensions: { contestLevel: contestLevels },
  combinations: [{ contestLevel: ['regional', 'national'] }],
  fields: {
    contests: count('Конкурсов'),
    entries: count('Участий в значимых конкурсах'),
    awarded: count('Победителей и призёров'),
  },
  checks: [atMost('awarded', 'entries')],
})
