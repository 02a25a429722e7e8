import { onList } from '../kernel/condition.ts'
import type { Flag } from './rule-set.ts'

/** R25: only by the yearly list; the formula behind it is not published, and nothing is computed in its place. */
export const biasSigns: Flag = {
  id: 'bias-signs',
  title: 'Признаки необъективных результатов',
  listTitle: 'Школы с признаками необъективных результатов',
  grounds: [
    {
      id: 'R25',
      title: 'Школа названа в списке школ с признаками необъективных результатов',
      provenance: 'code',
      when: onList('bias-signs'),
    },
  ],
  combine: 'any',
  combineProvenance: 'code',
}
