import { isDay } from '../kernel/day.ts'
import { parseTerm } from './parse-term.ts'
import type { Plan, PlanMeasure, PlanSection } from './plan.ts'

/** `refusal`: the plan cannot be kept so; `question`: it can, but a person should look. */
export interface PlanFault {
  readonly severity: 'refusal' | 'question'
  /** Number of the measure or section; empty for the plan as a whole. */
  readonly measure: string
  readonly field: 'title' | 'years' | 'act' | 'number' | 'term' | 'executors' | 'documents'
  /** What is wrong and what to do. */
  readonly words: string
}

/** Everything that stands against a plan, all at once. */
export function faultsOfPlan(plan: Plan): readonly PlanFault[] {
  const numbers = plan.sections.flatMap(({ measures }) => measures.map(({ number }) => number))
  return [
    ...faultsOfHead(plan),
    ...plan.sections.flatMap((section) => [
      ...faultsOfSection(section),
      ...section.measures.flatMap((measure) => faultsOfMeasure(measure, plan, section)),
    ]),
    ...twice(numbers).map((number) =>
      refusal(number, 'number', `Номер ${number} стоит у нескольких мер: измените номера.`),
    ),
    ...twice(plan.sections.map(({ number }) => String(number))).map((number) =>
      refusal(number, 'number', `Номер раздела ${number} стоит дважды: измените номер одного из разделов.`),
    ),
  ]
}

function faultsOfHead({ title, years, act, sections }: Plan): readonly PlanFault[] {
  const faults: PlanFault[] = []
  if (title.trim() === '') faults.push(refusal('', 'title', 'У плана нет названия: напишите его.'))
  if (!Number.isInteger(years.from) || !Number.isInteger(years.to) || years.to < years.from) {
    faults.push(
      refusal('', 'years', `Годы плана «${years.from}–${years.to}»: первый год должен быть не позже последнего.`),
    )
  }
  if (sections.every(({ measures }) => measures.length === 0)) {
    faults.push(refusal('', 'number', 'В плане нет ни одной меры: добавьте раздел и меру.'))
  }
  if (act !== null && !isDay(act.date)) {
    faults.push(refusal('', 'act', `Дата акта «${act.date}» не читается: укажите день, месяц и год.`))
  }
  if (act !== null && act.number.trim() === '') {
    faults.push(refusal('', 'act', 'У акта нет номера: впишите номер или оставьте план проектом.'))
  }
  return faults
}

function faultsOfSection({ number, title }: PlanSection): readonly PlanFault[] {
  return title.trim() === ''
    ? [refusal(String(number), 'title', `У раздела ${number} нет названия: напишите его.`)]
    : []
}

function faultsOfMeasure(
  { number, title, term: verbatim, executors, documents }: PlanMeasure,
  { years }: Plan,
  section: PlanSection,
): readonly PlanFault[] {
  const faults: PlanFault[] = []
  if (!/^\d+\.\d+$/.test(number)) {
    faults.push(
      refusal(number, 'number', `Номер меры «${number}»: нужен вид «1.10» — раздел, точка, номер по порядку.`),
    )
  } else if (number.split('.')[0] !== String(section.number)) {
    faults.push(
      refusal(
        number,
        'number',
        `Мера ${number} стоит в разделе ${section.number}: измените номер или перенесите меру.`,
      ),
    )
  }
  if (title.trim() === '') faults.push(refusal(number, 'title', `У меры ${number} нет названия: напишите его.`))
  const term = parseTerm(verbatim, years)
  if (term === undefined) {
    const words = `Срок меры ${number} «${verbatim}» система не понимает: измените слова (например, «Март-май ${years.from}-${years.to} г.г.») или назначайте дни вручную.`
    faults.push(question(number, 'term', words))
  }
  const outside = term?.years.filter((year) => year < years.from || year > years.to) ?? []
  if (outside.length > 0) {
    faults.push(
      question(
        number,
        'term',
        `Срок меры ${number} «${verbatim}» выходит за годы плана ${years.from}–${years.to}: ${outside.join(', ')}. Проверьте годы.`,
      ),
    )
  }
  if (executors.text.trim() === '') {
    faults.push(question(number, 'executors', `У меры ${number} нет исполнителя: назначьте его.`))
  } else if (executors.bodies.length === 0) {
    faults.push(
      question(number, 'executors', `Исполнители меры ${number} «${executors.text}» не узнаны: выберите их из списка.`),
    )
  }
  if (documents.kinds.length === 0) {
    const named = documents.text.trim() === '' ? 'не назван' : `«${documents.text}» не узнан`
    faults.push(question(number, 'documents', `Отчётный документ меры ${number} ${named}: выберите вид документа.`))
  }
  return faults
}

function refusal(measure: string, field: PlanFault['field'], words: string): PlanFault {
  return { severity: 'refusal', measure, field, words }
}

function question(measure: string, field: PlanFault['field'], words: string): PlanFault {
  return { severity: 'question', measure, field, words }
}

function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))]
}
