import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { essay } from './essay.ts'
import { essayTerms, everyEssayTerm } from './essay-terms.ts'

const criteria = ['1', '2', '3', '4', '5'] as const

/** Which criteria are not met: they are looked at only in works that have met both requirements. */
export const essayCriteria = defineForm({
  id: 'essay-criteria',
  version: 1,
  title: 'Итоговое сочинение (изложение) по критериям',
  sheet: 'Сочинение, критерии',
  source: roadmap320.item('1.6'),
  period: 'school-year',
  appliesTo: teaches('secondary'),
  procedure: 'essay',
  cells: 'complete',
  dimensions: {
    term: essayTerms,
    criterion: partition(
      'Критерий',
      {
        '1': { title: 'критерий 1', synonyms: ['1', 'к1', '№ 1'] },
        '2': { title: 'критерий 2', synonyms: ['2', 'к2', '№ 2'] },
        '3': { title: 'критерий 3', synonyms: ['3', 'к3', '№ 3'] },
        '4': { title: 'критерий 4', synonyms: ['4', 'к4', '№ 4'] },
        '5': { title: 'критерий 5', synonyms: ['5', 'к5', '№ 5'] },
      },
      { synonyms: ['Номер критерия'] },
    ),
  },
  combinations: [{ term: everyEssayTerm, criterion: criteria }],
  usual: { term: ['december'] },
  fields: {
    checked: count('Проверено работ по критерию', {
      hint: 'Без работ, получивших «незачёт» по требованию 1 или 2',
      synonyms: ['проверено', 'проверено работ'],
    }),
    failed: count('«Незачёт» по критерию', { synonyms: ['незачёт', 'незачет'] }),
  },
  checks: [atMost('failed', 'checked')],
  across: [within('checked', essay.f.takers)],
})
