import { describe, expect, it } from 'vitest'
import { upbringingActsFigures } from '../../forms/upbringing/upbringing-acts-figures.ts'
import { upbringingEventsFigures } from '../../forms/upbringing/upbringing-events-figures.ts'
import { upbringingMeetingsFigures } from '../../forms/upbringing/upbringing-meetings-figures.ts'
import { countRegister } from '../../kernel/count-register.ts'
import { calendarYear } from '../../kernel/period.ts'
import type { RegisterRow } from '../../kernel/register.ts'
import { upbringingActs } from './upbringing-acts.ts'
import { upbringingEvents } from './upbringing-events.ts'
import { upbringingMeetings } from './upbringing-meetings.ts'

const scope = { unit: 'd', period: calendarYear(2025) }
const row = (values: RegisterRow['values']): RegisterRow => ({ unit: 'd', values })

describe('the registers of upbringing', () => {
  it('tell a meeting with its minutes from one without', () => {
    const rows = [
      row({ day: '2025-02-10', recorded: true }),
      row({ day: '2025-08-24', recorded: false }),
      row({ day: '2024-08-24', recorded: true }),
    ]
    const { cells } = countRegister(upbringingMeetings, upbringingMeetingsFigures, rows, scope)
    expect(cells).toEqual({ '': { meetings: 2, recorded: 1 } })
  })

  it('count acts in force to their last day', () => {
    const rows = [
      row({ day: '2023-01-10' }),
      row({ day: '2024-01-10', until: '2025-12-30' }),
      row({ day: '2025-01-10', until: '2025-12-31' }),
      row({ day: '2026-01-01' }),
    ]
    const { cells } = countRegister(upbringingActs, upbringingActsFigures, rows, scope)
    expect(cells).toEqual({ '': { issued: 1, inForce: 2 } })
  })

  it('add up those who came, by topic', () => {
    const rows = [
      row({ day: '2025-03-15', topic: 'deviant', participants: 40 }),
      row({ day: '2025-11-18', topic: 'deviant', participants: 60 }),
      row({ day: '2025-09-20', topic: 'safety', participants: 80 }),
    ]
    const { cells } = countRegister(upbringingEvents, upbringingEventsFigures, rows, scope)
    expect(cells).toMatchObject({
      'topic=deviant': { events: 2, participations: 100 },
      'topic=safety': { events: 1, participations: 80 },
      'topic=civic': { events: 0, participations: 0 },
    })
  })
})
