import { forms, isPeriod, periodKind, protocols, type Form, type Mapping, type Protocol } from '@msoko/domain'

const MOST_COLUMNS = 200

/** Everything that keeps a mapping from being read by, in sentences; empty when it is right. */
export function faultsOfMapping({ target, columns, fixed }: Omit<Mapping, 'id'>): readonly string[] {
  const headings = Object.entries(columns)
  if (headings.length === 0) return ['Не указано, что стоит ни в одном столбце: выберите хотя бы один.']
  if (headings.length > MOST_COLUMNS) return [`Столбцов больше ${MOST_COLUMNS}: оставьте только нужные.`]
  if (target.kind === 'protocol') {
    const protocol = protocols.find(({ id }) => id === target.id)
    return protocol ? protocolFaults(protocol, headings, fixed) : [`Протокола «${target.id}» система не знает.`]
  }
  const form = forms.find(({ id }) => id === target.id)
  return form ? formFaults(form, headings, fixed) : [`Формы «${target.id}» система не знает.`]
}

type Headings = readonly (readonly [heading: string, meaning: string])[]

function protocolFaults(protocol: Protocol, headings: Headings, fixed: Mapping['fixed']): readonly string[] {
  const roles = new Set<string>(protocol.columns.map(({ role }) => role))
  const form = forms.find(({ id }) => id === protocol.form)
  return [
    ...headings.flatMap(([heading, role]) =>
      roles.has(role) ? [] : [`Столбец «${heading}»: в протоколе «${protocol.title}» нет данных «${role}».`],
    ),
    ...repeated(headings.filter(([, role]) => !REPEATABLE.has(role))),
    ...fixedFaults(form, fixed),
  ]
}

/** Names take several columns, and so do answers to tasks. */
const REPEATABLE = new Set(['personal', 'passport', 'place', 'task', 'percent'])

function formFaults(form: Form, headings: Headings, fixed: Mapping['fixed']): readonly string[] {
  return [
    ...headings.flatMap(([heading, meaning]) =>
      isOfForm(form, meaning) ? [] : [`Столбец «${heading}»: в форме «${form.title}» нет «${meaning}».`],
    ),
    ...repeated(headings),
    ...fixedFaults(form, fixed),
  ]
}

function isOfForm(form: Form, meaning: string): boolean {
  const [kind, id = '', bin, ...rest] = meaning.split(':')
  if (rest.length > 0) return false
  if (kind === 'dimension') return bin === undefined && Object.hasOwn(form.dimensions, id)
  if (kind !== 'field') return ['unit', 'code', 'period'].includes(meaning)
  const field = Object.hasOwn(form.fields, id) ? form.fields[id] : undefined
  if (bin === undefined) return field !== undefined
  return field?.kind === 'tally' && /^\d+$/.test(bin) && Number(bin) >= field.from && Number(bin) <= field.to
}

function repeated(headings: Headings): readonly string[] {
  const first = new Map<string, string>()
  return headings.flatMap(([heading, meaning]) => {
    const other = first.get(meaning)
    first.set(meaning, other ?? heading)
    return other === undefined ? [] : [`Столбцы «${other}» и «${heading}» означают одно и то же: оставьте один.`]
  })
}

function fixedFaults(form: Form | undefined, fixed: Mapping['fixed']): readonly string[] {
  return Object.entries(fixed).flatMap(([about, value]) => {
    if (about === 'period') {
      const fits = isPeriod(value) && (form === undefined || periodKind(value) === form.period)
      return fits ? [] : [`Период «${value}» этой форме не подходит.`]
    }
    const dimension = form !== undefined && Object.hasOwn(form.dimensions, about) ? form.dimensions[about] : undefined
    if (dimension === undefined) return [`Признака «${about}» в форме нет.`]
    return Object.hasOwn(dimension.values, value) ? [] : [`«${dimension.title}»: значения «${value}» нет.`]
  })
}
