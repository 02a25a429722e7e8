import { any, atLeastOf, onList, sameIn } from '../kernel/condition.ts'
import { parameter } from '../kernel/parameter.ts'
import { lowResultsProcedures } from '../parameters/low-results-procedures.ts'
import { lowProcedures } from './gia-procedures.ts'
import type { Ground } from './rule-set.ts'

/** R2 and R3: the wording in use for schools with low results. */
export const lowResultsGrounds: readonly [breadth: Ground, persistence: Ground] = [
  {
    id: 'R2',
    title: 'Две и более процедуры с низким результатом в одном году',
    provenance: 'press',
    when: atLeastOf(parameter(lowResultsProcedures), 'низкий результат показали', lowProcedures),
  },
  {
    id: 'R3',
    title: 'Низкий результат одной и той же процедуры два года подряд',
    provenance: 'press',
    when: sameIn(['current', 'previous'], lowProcedures),
  },
]

/** By the list of an order; as long as there is none, by the grounds. */
export const hasLowResults = onList('low-results', any(...lowResultsGrounds.map(({ when }) => when)))
