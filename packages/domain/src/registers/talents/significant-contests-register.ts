import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contestLevels } from '../../forms/talents/contest-levels.ts'
import { significantContests } from '../../forms/talents/significant-contests.ts'
import { defineRegister } from '../../kernel/register.ts'
import { titlesOf } from './titles-of.ts'

/** A line is one contest for one organisation: numbers, no names of children. */
export const significantContestsRegister = defineRegister(significantContests, {
  id: 'significant-contests-register',
  title: 'Реестр участия в конкурсах из перечня значимых мероприятий',
  sheet: 'Реестр значимых конкурсов',
  source: roadmap320.item('6.1'),
  columns: {
    date: { kind: 'date', title: 'Дата' },
    title: { kind: 'text', title: 'Название конкурса' },
    contestLevel: { kind: 'choice', title: 'Уровень конкурса', values: titlesOf(contestLevels) },
    listed: { kind: 'text', title: 'Место в перечне', hint: 'Год перечня и номер строки', optional: true },
    entries: { kind: 'number', title: 'Участников от организации' },
    awarded: { kind: 'number', title: 'Из них победителей и призёров' },
  },
  from: 'date',
  counts: {
    contests: { rows: 'begun' },
    entries: { rows: 'begun', sum: 'entries' },
    awarded: { rows: 'begun', sum: 'awarded' },
  },
})
