import {
  ESTIMATED,
  printDay,
  printEvaluation,
  provenanceInWords,
  riskDirections2021,
  riskLevelInWords,
  type RiskDirection,
} from '@msoko/domain'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import type { SocialPassport } from './passport.ts'

const [LEVEL, FROM] = ['Значимость', 'Из чего получено']

/** The directions of «500+» with their levels; never a total. */
export function RiskTable({
  risks,
  riskReadings,
  decided,
}: Pick<SocialPassport, 'risks' | 'riskReadings' | 'decided'>) {
  const { high, medium, low, unknown } = risks.counts
  return (
    <>
      <p>
        {risks.origin === 'official' && decided ? (
          <b>
            Официальный профиль: {decided.content.source}, {printDay(decided.content.issuedOn)}.
          </b>
        ) : (
          <>
            <b>{ESTIMATED.charAt(0).toUpperCase() + ESTIMATED.slice(1)}.</b> Официальный профиль не внесён.
          </>
        )}{' '}
        Высокая значимость: {high}, средняя: {medium}, низкая: {low}, нет данных: {unknown}. Общего балла нет: риски не
        складываются.
      </p>
      {decided && (
        <p>
          Риски, с которыми школа работает, выбраны решением: {decided.act.kind} от {printDay(decided.act.date)} №
          {'\u00a0'}
          {decided.act.number} «{decided.act.title}» ({decided.act.issuer}).
        </p>
      )}
      <DataTable caption="Рисковый профиль" stacked>
        <thead>
          <tr>
            <th scope="col">Направление</th>
            <th scope="col">{LEVEL}</th>
            <th scope="col">{FROM}</th>
          </tr>
        </thead>
        <tbody>
          {risks.lines.map(({ code, level }) => {
            const direction = riskDirections2021.directions.find((each) => each.code === code)
            return (
              direction && (
                <tr key={code}>
                  <th scope="row">{direction.title}</th>
                  <td data-title={LEVEL}>
                    {riskLevelInWords(level)}
                    {decided?.content.chosen.includes(code) && <b> (выбран)</b>}
                  </td>
                  <td data-title={FROM}>
                    {risks.origin === 'official' ? 'официальный профиль' : madeOf(direction, riskReadings)}
                  </td>
                </tr>
              )
            )
          })}
        </tbody>
      </DataTable>
      <p>
        Направления — в формулировках {riskDirections2021.version} года ({provenanceInWords('unverified')}).
        {risks.origin === 'estimate' &&
          ` Каждый признак переводится в число от 0 до 1, где 1 — хуже всего; направление — их среднее, если известна хотя бы половина признаков. От 2/3 значимость высокая, от 1/3 средняя (${provenanceInWords('proposal')}).`}
      </p>
    </>
  )
}

function madeOf({ inputs }: RiskDirection, readings: SocialPassport['riskReadings']): string {
  return inputs
    .map(({ title, indicator }) => {
      const read = readings.find((each) => each.indicator === indicator?.id)
      return `${title}: ${read && indicator ? printEvaluation(read, indicatorOf(indicator.id)) : 'нет данных'}`
    })
    .join('; ')
}
