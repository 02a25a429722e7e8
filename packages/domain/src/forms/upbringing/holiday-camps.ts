import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { partition } from '../../kernel/dimension.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { holidayRest } from './holiday-rest.ts'
import { everyHolidays, holidays } from './holidays.ts'

/** By the way of resting. A child may have been to a camp and on a hike, so the ways do not add up to the children covered. */
export const holidayCamps = defineForm({
  id: 'holiday-camps',
  version: 1,
  title: 'Отдых обучающихся по формам',
  sheet: 'Формы отдыха',
  source: roadmap320.item('10.6'),
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: {
    holidays,
    camp: partition(
      'Форма отдыха',
      {
        day: { title: 'лагерь с дневным пребыванием', synonyms: ['дневное пребывание', 'пришкольный лагерь'] },
        country: { title: 'загородный лагерь', synonyms: ['загородный', 'загородный оздоровительный лагерь'] },
        sanatorium: { title: 'санаторий', synonyms: ['санаторная организация', 'санаторный лагерь'] },
        labour: { title: 'лагерь труда и отдыха', synonyms: ['труд и отдых', 'лто'] },
        hike: { title: 'походы', synonyms: ['поход', 'многодневный поход', 'палаточный лагерь'] },
      },
      { synonyms: ['Форма', 'Вид лагеря', 'Форма организации отдыха'] },
    ),
  },
  combinations: [{ holidays: everyHolidays, camp: ['day', 'country', 'sanatorium', 'labour', 'hike'] }],
  usual: { holidays: ['summer'] },
  fields: {
    children: persons('Отдохнуло детей', {
      hint: 'Внутри одной формы отдыха ребёнок считается один раз, сколько бы смен ни было',
      synonyms: ['детей', 'количество детей', 'численность детей'],
    }),
  },
  checks: [],
  across: [within('children', holidayRest.f.covered)],
})
