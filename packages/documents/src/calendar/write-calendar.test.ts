import { calendarFeedOf, controlOn, copyPlan, occurrencesOf, plan320, type CalendarFeed } from '@msoko/domain'
import * as fc from 'fast-check'
import ical, { type CalendarComponent, type VEvent } from 'node-ical'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeCalendar } from './write-calendar.ts'

const NOW = '2026-03-01T07:30:00Z'
const { plan } = copyPlan(plan320, '2025', { from: 2025, to: 2027 })
const occurrences = occurrencesOf(plan)
const feed = calendarFeedOf(controlOn('2026-03-01', occurrences, []), plan, 'district')

function eventsIn(text: string): readonly VEvent[] {
  return Object.values(ical.parseICS(text)).filter(
    (component): component is VEvent => (component as CalendarComponent | undefined)?.type === 'VEVENT',
  )
}

function valueOf(value: VEvent['summary'] | VEvent['description']): string {
  return typeof value === 'string' ? value : (value?.val ?? '')
}

/** The day on the wall of the place whose zone is set. */
function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function oneEntry(title: string, text: string): CalendarFeed {
  return { title, entries: [{ uid: 'a@b', day: '2024-02-29', title, text, remindBefore: [7] }] }
}

afterEach(() => vi.unstubAllEnvs())

describe('the calendar, read by another program', () => {
  it.each(['Europe/Moscow', 'America/New_York', 'Pacific/Kiritimati'])('has every term on its day in %s', (zone) => {
    vi.stubEnv('TZ', zone)
    const found = eventsIn(writeCalendar(feed, NOW))
    expect(found).toHaveLength(148)
    const days = new Map(found.map(({ uid, start }) => [uid, localDay(start)]))
    for (const { id, due } of occurrences.filter((each) => each.due !== null)) {
      expect(days.get(`${id.replaceAll('/', '-')}-2025@district`), id).toBe(due)
    }
    expect(found.every(({ datetype }) => datetype === 'date')).toBe(true)
  })

  it('reminds 60, 30 and 7 days before, at nine in the morning, until it is handed in', () => {
    const triggers = (text: string): readonly string[] => text.match(/^TRIGGER:.*$/gm) ?? []
    const of = (state: 'open' | 'submitted') =>
      writeCalendar(
        calendarFeedOf(
          controlOn(
            '2026-03-01',
            occurrences.filter(({ id }) => id === '1.7/2026'),
            [{ occurrence: '1.7/2026', state }],
          ),
          plan,
          'district',
        ),
        NOW,
      )
    expect(triggers(of('open')).map((line) => line.trim())).toEqual([
      'TRIGGER:-P59DT15H',
      'TRIGGER:-P29DT15H',
      'TRIGGER:-P6DT15H',
    ])
    expect(triggers(of('submitted'))).toEqual([])
  })

  it('gives back any text as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((each) => `а${each.replace(/\p{Cc}/gu, '')}я`)
    fc.assert(
      fc.property(text, text, (title, description) => {
        const [event] = eventsIn(writeCalendar(oneEntry(title, `${description}\nвторая; строка, с \\ чертой`), NOW))
        expect(valueOf(event?.summary)).toBe(title)
        expect(valueOf(event?.description)).toBe(`${description}\nвторая; строка, с \\ чертой`)
      }),
    )
  })

  it('keeps every line within 75 octets, and lets no text begin a property of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const lines = writeCalendar(oneEntry(`${title}\r\nATTACH:x\rURL:y`, title), NOW).split('\r\n')
        expect(lines.at(-1)).toBe('')
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/^(ATTACH|URL)|[\r\n]/)
        }
      }),
    )
  })

  it('names the same terms the same on another day', () => {
    const later = calendarFeedOf(controlOn('2027-01-01', occurrences, []), plan, 'district')
    expect(later.entries.map(({ uid }) => uid)).toEqual(feed.entries.map(({ uid }) => uid))
    expect(new Set(feed.entries.map(({ uid }) => uid)).size).toBe(148)
  })

  it('asks for a moment in UTC', () => {
    expect(() => writeCalendar(feed, '2026-03-01')).toThrow('not a moment in UTC: 2026-03-01')
  })
})
