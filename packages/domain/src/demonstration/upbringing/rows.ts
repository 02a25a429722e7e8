import { startYear } from '../../kernel/period.ts'
import type { RegisterRow } from '../../kernel/register.ts'
import type { RegisterYears } from '../figures.ts'

const events = [
  ['03-15', 'deviant', 'Неделя правовых знаний'],
  ['05-05', 'civic', 'Встреча поколений'],
  ['09-20', 'safety', 'Месячник безопасности'],
  ['11-18', 'addiction', 'День здорового образа жизни'],
] as const

const meetings = [
  ['02-10', 'Итоги воспитательной работы за полугодие'],
  ['08-24', 'Планы воспитательной работы на учебный год'],
  ['11-12', 'Организация осенних каникул'],
] as const

/** Invented rows of the district: events, acts and meetings of every year. */
export function upbringingRows({
  unit,
  periods,
  random,
}: RegisterYears): Readonly<Record<string, readonly RegisterRow[]>> {
  const years = periods.map(startYear)
  return {
    'upbringing-events': years.flatMap((year) =>
      events.slice(0, random.between(2, events.length)).map(([day, topic, title]) => ({
        unit,
        values: { day: `${year}-${day}`, topic, title, participants: random.between(40, 160) },
      })),
    ),
    'upbringing-acts': years.flatMap((year): readonly RegisterRow[] => [
      {
        unit,
        values: {
          kind: 'order',
          number: `${random.between(10, 90)}-р (условный)`,
          day: `${year}-01-20`,
          title: 'О плане мероприятий по воспитанию на год',
          until: `${year}-12-30`,
        },
      },
      ...(random.chance(0.5)
        ? [
            {
              unit,
              values: {
                kind: 'resolution',
                number: `${random.between(100, 400)} (условный)`,
                day: `${year}-06-05`,
                title: 'Об организации отдыха детей',
              },
            },
          ]
        : []),
    ]),
    'upbringing-meetings': years.flatMap((year, index) =>
      meetings.slice(0, random.between(2, meetings.length)).map(([day, question], order) => {
        const recorded = random.chance(0.8)
        const number = `${index + 1}.${order + 1}`
        return { unit, values: { day: `${year}-${day}`, question, recorded, ...(recorded && { number }) } }
      }),
    ),
  }
}
