import { roadmap320 } from '../../acts/roadmap-320.ts'
import { preventionLaw } from '../../acts/upbringing/prevention-law.ts'
import { sameAs, within } from '../../kernel/across-check.ts'
import { atMost, equal, minus, plus } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import type { ReferenceData } from '../../kernel/reference.ts'
import { teaches } from '../../kernel/unit.ts'
import { contingent } from '../contingent/contingent.ts'

/** Those with whom the last year ended. */
const before: ReferenceData = { form: 'individual-prevention', field: 'atEnd', kind: 'persons', when: 'previous' }

/** Individual preventive work with children. Those carried over are told apart: the share of closed cases is taken of them. */
export const individualPrevention = defineForm({
  id: 'individual-prevention',
  version: 1,
  title: 'Индивидуальная профилактическая работа',
  sheet: 'ИПР',
  source: roadmap320.item('10.2'),
  serves: [roadmap320.item('10.3'), preventionLaw.whole()],
  period: 'calendar-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    atStart: persons('Работа велась на 1 января', { synonyms: ['ипр на начало года', 'на начало года'] }),
    opened: persons('Работа начата за год', { synonyms: ['начата ипр', 'начата'] }),
    closed: persons('Работа прекращена за год', { synonyms: ['прекращена ипр', 'прекращена'] }),
    closedCarried: persons('Из прекращённых — велась с прошлого года', {
      hint: 'Работа велась на 1 января и прекращена в отчётном году',
      synonyms: ['прекращена из переходящих'],
    }),
    atEnd: persons('Работа ведётся на 31 декабря', { synonyms: ['ипр на конец года', 'на конец года'] }),
  },
  checks: [
    atMost('closedCarried', 'closed'),
    atMost('closedCarried', 'atStart'),
    atMost('closed', plus('closedCarried', 'opened')),
    equal('atEnd', minus(plus('atStart', 'opened'), 'closed')),
  ],
  across: [sameAs('atStart', before), within('closedCarried', before), within('atEnd', contingent.f.pupils)],
})
