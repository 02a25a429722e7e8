import {
  documentKinds,
  executorBodies,
  irregularities320,
  measures320,
  sectionOfMeasure,
  traceOfMeasure,
  type MeasureNumber,
  type ActMeasure,
} from '@msoko/domain'
import { Panel } from '../../components/panel.tsx'
import { EntryLinks } from './entry-links.tsx'
import { Facts, Passport } from './passport.tsx'

export function isMeasure(number: string): number is MeasureNumber & string {
  return Object.hasOwn(measures320, number)
}

/** A measure of the plan in the words of the act, and what carries it out. */
export function MeasurePassport({ number, measure }: { readonly number: string; readonly measure: ActMeasure }) {
  const section = sectionOfMeasure(number)
  const { forms, registers, indicators, reports } = traceOfMeasure(number)
  const odd = irregularities320.filter(({ measures }) => measures.includes(number))
  return (
    <Passport list="measures" title={`Мера ${number}`}>
      <Panel title="По тексту плана">
        <blockquote>{measure.title}</blockquote>
        {measure.parts !== undefined && (
          <>
            <h3>По частям</h3>
            <ol>
              {measure.parts.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ol>
          </>
        )}
        <Facts
          facts={[
            ['Раздел', section === undefined ? '' : `${section.number}. ${section.title}`],
            ['Срок', measure.term],
            [
              'Исполнители',
              measure.executors.bodies.map(({ body }) => executorBodies[body]).join('; ') || 'в акте не названы',
            ],
            ['Отчётные документы', measure.documents.kinds.map(({ kind }) => documentKinds[kind]).join('; ')],
          ]}
        />
      </Panel>
      <Panel title="Чем выполняется">
        <h3>Формы</h3>
        <EntryLinks list="forms" of={forms} />
        <h3>Реестры</h3>
        <EntryLinks list="registers" of={registers} />
        <h3>Показатели</h3>
        <EntryLinks list="indicators" of={indicators} />
        <h3>Документ, который составляет система</h3>
        {reports.length === 0 ? (
          <p>Нет.</p>
        ) : (
          <ul>
            {reports.map(({ id, kind, about }) => (
              <li key={id}>{`${kind} ${about}`}</li>
            ))}
          </ul>
        )}
      </Panel>
      {odd.length > 0 && (
        <Panel title="Как прочитан текст">
          <Facts facts={odd.map(({ note, reading }) => [note, reading])} />
        </Panel>
      )}
    </Passport>
  )
}
