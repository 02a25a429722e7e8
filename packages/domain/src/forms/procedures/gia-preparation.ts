import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'

/** The checklist of preparation by 30 April, and what became of the remarks. */
export const giaPreparation = defineForm({
  id: 'gia-preparation',
  version: 1,
  title: 'Подготовка выпускников к ГИА: чек-лист',
  sheet: 'Подготовка к ГИА',
  source: roadmap320.item('2.2'),
  period: 'school-year',
  stateOn: '04-30',
  appliesTo: teaches('basic', 'secondary'),
  cells: 'complete',
  fields: {
    applicable: count('Позиций чек-листа, применимых к школе', {
      hint: 'Без позиций с ответом «не применимо»',
      synonyms: ['применимых позиций', 'всего позиций'],
    }),
    met: count('Из них выполнено', { synonyms: ['выполнено позиций', 'выполнено'] }),
    remarks: count('Замечаний по итогам изучения', { synonyms: ['выдано замечаний', 'замечаний'] }),
    closedInTerm: count('Из них устранено в срок', { synonyms: ['устранено замечаний', 'устранено'] }),
  },
  checks: [atMost('met', 'applicable'), atMost('closedInTerm', 'remarks')],
})
