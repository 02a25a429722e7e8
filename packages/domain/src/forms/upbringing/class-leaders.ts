import { roadmap320 } from '../../acts/roadmap-320.ts'
import { sameAs, steady } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons, stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'

/** Classes and their leaders on 28 February; the number of classes may have moved since September, so it is asked with them. */
export const classLeaders = defineForm({
  id: 'class-leaders',
  version: 1,
  title: 'Классное руководство',
  sheet: 'Классное руководство',
  source: roadmap320.item('10.3'),
  serves: [roadmap320.item('10.5')],
  period: 'school-year',
  stateOn: '02-28',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    classes: stock('Классов (классов-комплектов)', { synonyms: ['всего классов', 'классов'] }),
    withLeader: stock('Из них с классным руководителем', {
      hint: 'Руководитель назначен приказом на 28 февраля',
      synonyms: ['классов с классным руководителем'],
    }),
    leaders: persons('Классных руководителей', {
      attributed: 'main-job',
      hint: 'Педагог, который ведёт два класса, считается один раз',
      synonyms: ['количество классных руководителей'],
    }),
  },
  checks: [atMost('withLeader', 'classes'), atMost('leaders', 'withLeader')],
  across: [sameAs('classes', contingent.f.classes), steady('leaders', parameter(yearlyChange))],
})
