import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { district } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'

/** Children, not pupils: those of five to eighteen who live in the district, each once whichever organisations count him. */
export const extraEducationDistrict = defineForm({
  id: 'extra-education-district',
  version: 1,
  title: 'Дети 5–18 лет в дополнительном образовании',
  sheet: 'ДООП, дети района',
  source: roadmap320.item('6.1'),
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: district,
  cells: 'complete',
  fields: {
    children: persons('Детей в возрасте от 5 до 18 лет', {
      attributed: 'none',
      hint: 'По данным о численности населения района',
      synonyms: ['численность детей 5-18 лет', 'детей от 5 до 18 лет'],
    }),
    covered: persons('Детей от 5 до 18 лет в дополнительном образовании', {
      attributed: 'none',
      hint: 'Обучаются по дополнительным общеобразовательным программам; ребёнок, которого показывают и школа, и организация дополнительного образования, считается один раз',
      synonyms: ['охвачено детей', 'охват дополнительным образованием, чел.'],
    }),
  },
  checks: [atMost('covered', 'children')],
  across: [steady('children', parameter(yearlyChange)), steady('covered', parameter(yearlyChange))],
})
