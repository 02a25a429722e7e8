import type { CalendarFeed, FeedEntry } from '@msoko/domain'
import { addDays } from '@msoko/domain'

/** Reminders ring at nine in the morning of their day, not at midnight. */
const HOUR_OF_REMINDER = 9

/** RFC 5545, 3.1: a line has at most 75 octets without its end. */
const LONGEST_LINE = 75

/**
 * The feed as an iCalendar file (RFC 5545). Terms are whole days (`VALUE=DATE`), which are the same in every time zone, so that the
 * file names none. `now` is the moment of writing in UTC: `2026-03-01T07:30:00Z`.
 */
export function writeCalendar({ title, entries }: CalendarFeed, now: string): string {
  const stamp = now.replace(/\.\d+/, '').replace(/[-:]/g, '')
  if (!/^\d{8}T\d{6}Z$/.test(stamp)) throw new RangeError(`not a moment in UTC: ${now}`)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//MSOKO//Roadmap//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, day, title, text, remindBefore }: FeedEntry, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    ...remindBefore.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-P${days - 1}DT${24 - HOUR_OF_REMINDER}H`,
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

/** Text of a property; control characters other than a line break may not stand in one. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', String.raw`\n`)
}

/** Breaks a line after at most 75 octets of UTF-8, never within a letter; what follows begins with a blank. */
function folded(line: string): string {
  let folded = ''
  let octets = 0
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return folded
}
