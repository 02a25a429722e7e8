import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons, stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'
import { headPositions } from './head-positions.ts'

/** Counted from the register: people in it on the last day of the year, and positions that have somebody. */
export const managementReserve = defineForm({
  id: 'management-reserve',
  version: 1,
  title: 'Резерв управленческих кадров: итоги года',
  sheet: 'Резерв: итоги',
  source: roadmap320.item('9.1'),
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: district,
  register: 'reserve',
  cells: 'complete',
  fields: {
    entries: stock('Зачислений в резерв, действующих на 31 декабря'),
    members: persons('Человек в резерве', {
      attributed: 'main-job',
      hint: 'Зачисленный на две должности считается один раз',
    }),
    covered: stock('Должностей, на которые есть хотя бы один резервист'),
    appointed: persons('Назначены руководителями из резерва за год', { attributed: 'main-job' }),
  },
  checks: [atMost('members', 'entries'), atMost('covered', 'entries')],
  across: [within('covered', headPositions.f.positions), within('appointed', headPositions.f.appointed)],
})
