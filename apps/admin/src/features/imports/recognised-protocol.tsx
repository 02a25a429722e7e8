import { countOf, printDay, printPeriod } from '@msoko/domain'
import type { ReactNode } from 'react'
import type { ProtocolReading } from '@msoko/workbook'
import { formOf } from '../../catalogue/declarations.ts'
import { protocolOf } from '../../catalogue/protocol-of.ts'
import styles from './recognised-protocol.module.css'

type From = ProtocolReading['position'][string]['from']

const FROM: Readonly<Record<From, string>> = {
  file: 'указано в файле',
  derived: 'определено по дате, классу и столбцам',
  chosen: 'выбрано вами',
}

/** The only value of a dimension that a subject does not have. */
const NOTHING = '—'

/** What one issued table was understood as, before anything of it is sent. */
export function RecognisedProtocol({ reading }: { readonly reading: ProtocolReading }) {
  const { sheet, title, period, date, participants, units, totalsChecked } = reading
  const protocol = protocolOf(reading.protocol)
  return (
    <section>
      <h3>
        {protocol?.title ?? reading.protocol}, лист «{sheet}»
      </h3>
      <dl className={styles.list}>
        {title !== '' && <Line term="Заголовок">{title}</Line>}
        <Line term="Учебный год">{printPeriod(period)}</Line>
        {date !== null && <Line term="Дата экзамена">{printDay(date)}</Line>}
        {positionInWords(reading).map(({ term, value, from }) => (
          <Line key={term} term={term}>
            {value} <span className={styles.from}>({FROM[from]})</span>
          </Line>
        ))}
        <Line term="Школ">{units}</Line>
        <Line term="Участников">{participants}</Line>
        <Line term="Итоги под таблицей">
          {totalsChecked > 0
            ? `${countOf(totalsChecked, ['сверен', 'сверены', 'сверены'])} с подсчитанным`
            : 'не найдены, сверять не с чем'}
        </Line>
      </dl>
    </section>
  )
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** «Предмет: Математика», «Период сдачи: основной период» with what they follow from. */
function positionInWords({ protocol, position }: ProtocolReading) {
  const form = protocolOf(protocol)?.form
  if (form === undefined || form === null) return []
  return Object.entries(formOf(form).dimensions).flatMap(([dimension, { title, values }]) => {
    const given = position[dimension]
    if (given === undefined || values[given.value]?.title === NOTHING) return []
    return [{ term: title, value: values[given.value]?.title ?? given.value, from: given.from }]
  })
}
