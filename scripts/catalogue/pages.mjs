// Every page of docs/catalogue, as text by file name.
import {
  acts,
  betterTitles,
  capitalize,
  cellsOf,
  checksInWords,
  citeInFull,
  citeShort,
  conditionInWords,
  documentKinds,
  dimensionInWords,
  executorBodies,
  fieldInWords,
  formOfIndicator,
  formulaInWords,
  forms,
  indicators,
  irregularities320,
  isOfficial,
  levelTitles,
  measures320,
  parameters,
  periodTitles,
  printDay,
  printExact,
  protocols,
  provenanceInWords,
  purposeTitles,
  referencesOf,
  registers,
  reportersInWords,
  ruleSets,
  ruleSetKey,
  sections320,
  textOriginInWords,
  textOriginOf,
  traceOfMeasure,
  unitTitles,
  usersOf,
} from '@msoko/domain'
import { list, page, section, table } from './markdown.mjs'
import { linkTo } from './links.mjs'
import { registerPage } from './register-page.mjs'
import { ROLES, STATES } from './words.mjs'

const GENERATED = 'Страница составлена по каталогу командой `pnpm catalogue`; править её руками бесполезно.'
export function cataloguePages() {
  return {
    'README.md': index(),
    ...pagesOf('acts', acts, actPage),
    ...pagesOf('forms', forms, formPage),
    ...pagesOf('indicators', indicators, indicatorPage),
    ...pagesOf('parameters', parameters, parameterPage),
    ...pagesOf('protocols', protocols, protocolPage),
    ...pagesOf('registers', registers, registerPage),
    ...Object.fromEntries(ruleSets.map((ruleSet) => [`rules/${ruleSetKey(ruleSet)}.md`, rulePage(ruleSet)])),
    ...Object.fromEntries(Object.keys(measures320).map((number) => [`measures/${number}.md`, measurePage(number)])),
  }
}

function pagesOf(folder, declarations, make) {
  return Object.fromEntries(declarations.map((declaration) => [`${folder}/${declaration.id}.md`, make(declaration)]))
}

const linkToRules = (ruleSet) => `[${ruleSet.title}](rules/${ruleSetKey(ruleSet)}.md) \`${ruleSetKey(ruleSet)}\``

function index() {
  const own = (folder, declarations) =>
    list(declarations.map(({ id, title }) => `[${title}](${folder}/${id}.md) \`${id}\``))
  return page(
    'Каталог',
    'Что система знает: акты, формы, протоколы, показатели, числа, правила и меры плана. Каждое объявлено один раз в `packages/domain`.',
    GENERATED,
    section('Акты', own('acts', acts)),
    section('Формы', own('forms', forms)),
    section('Реестры', own('registers', registers)),
    section('Протоколы', own('protocols', protocols)),
    section('Показатели', own('indicators', indicators)),
    section('Числа из актов и договорённостей', own('parameters', parameters)),
    section('Правила', list(ruleSets.map(linkToRules))),
    section(
      'Меры плана',
      list(
        Object.keys(measures320).map(
          (number) => `[${number}](measures/${number}.md) ${firstLine(measures320[number].title)}`,
        ),
      ),
    ),
  )
}

function actPage(act) {
  const cited = Object.entries(act.items)
  const plan = act.id === 'sampur-2022-320'
  return page(
    `${act.kind} № ${act.number}`,
    `${citeInFull({ act: act.id })}. ${capitalize(textOriginInWords(textOriginOf(act)))}.`,
    section(
      'Пункты, на которые ссылается каталог',
      list(cited.map(([item, wording]) => `**${plan ? linkTo.measure(item) : item}** ${wording}`)),
    ),
    plan
      ? section(
          'Как прочитан текст',
          table(
            ['Место', 'В тексте', 'Что не так', 'Как прочитано'],
            irregularities320.map(({ measures, verbatim, note, reading }) => [
              measures.join(', ') || 'весь акт',
              verbatim,
              note,
              reading,
            ]),
          ),
        )
      : null,
  )
}

function formPage(form) {
  const dimensions = Object.values(form.dimensions)
  return page(
    form.title,
    list([
      `Код: \`${form.id}\`, версия ${form.version}`,
      `Основание: ${citeShort(form.source)}`,
      `Заполняют: ${reportersInWords(form.appliesTo)}; период: ${periodTitles[form.period]}${form.stateOn === undefined ? '' : `, на ${printDay(`2000-${form.stateOn}`).slice(0, 5)}`}`,
      ...(form.register === undefined
        ? []
        : [`Считается по реестру: ${linkTo.register(registers.find(({ id }) => id === form.register))}`]),
      `Лист книги: «${form.sheet}»`,
      ...(form.notFor.length > 0
        ? [`Нельзя использовать для: ${form.notFor.map((use) => purposeTitles[use]).join(', ')}`]
        : []),
    ]),
    section(
      'Поля',
      table(
        ['Поле', 'Код', 'Вид', 'Пояснение'],
        Object.entries(form.fields).map(([id, field]) => [
          field.title,
          `\`${id}\``,
          fieldInWords(field),
          field.hint ?? '',
        ]),
      ),
    ),
    dimensions.length === 0
      ? null
      : section(
          'Разрезы',
          table(
            ['Разрез', 'Значения', 'Складывается ли'],
            dimensions.map((dimension) => [
              dimension.title,
              Object.values(dimension.values)
                .map((value) => value.title)
                .join('; '),
              dimensionInWords(dimension),
            ]),
          ) + `\n\nДопустимых сочетаний: ${cellsOf(form).length}.`,
        ),
    section(
      'Проверки',
      list(
        checksInWords(form).map(({ text, severity }) => (severity === 'error' ? text : `${text} (просим проверить)`)),
      ),
    ),
    section('Кто использует', list(usersOf(form.id).indicators.map(linkTo.indicator))),
  )
}

function indicatorPage(indicator) {
  const used = usersOf(indicator.id)
  return page(
    indicator.title,
    list([
      `Код: \`${indicator.id}\``,
      `Основание: ${citeShort(indicator.source)}`,
      `Откуда формула: ${provenanceInWords(indicator.provenance)}`,
      `Единица: ${unitTitles[indicator.unit]}; уровень: ${levelTitles[indicator.level]}; период: ${periodTitles[formOfIndicator(indicator, forms).period]}`,
      `Направление: ${betterTitles[indicator.better]}`,
      `Назначение: ${purposeTitles[indicator.purpose]}`,
      ...(indicator.by.length > 0
        ? [`Считается отдельно по: ${indicator.by.map((id) => dimensionTitle(id)).join(', ')}`]
        : []),
    ]),
    section('Формула', `${indicator.words}\n\nПо полям: ${formulaInWords(indicator.formula)}.`),
    section(
      'Примеры',
      table(
        ['Случай', 'Ответ'],
        indicator.examples.map(({ name, expected }) => [
          name,
          'value' in expected ? printExact(expected.value, indicator) : STATES[expected.state],
        ]),
      ),
    ),
    section('Из каких форм', list(formsOf(indicator).map(linkTo.form))),
    section(
      'Кто использует',
      list([
        ...used.indicators.map(linkTo.indicator),
        ...used.ruleSets.map(linkTo.ruleSet),
        ...used.reports.map(linkTo.report),
      ]),
    ),
  )
}

function formsOf({ formula }) {
  const read = new Set(referencesOf(formula).map(({ form }) => form))
  return forms.filter(({ id }) => read.has(id))
}

function dimensionTitle(id) {
  for (const { dimensions } of forms) if (dimensions[id]) return dimensions[id].title.toLowerCase()
  return id
}

function parameterPage(parameter) {
  const used = usersOf(parameter.id)
  return page(
    parameter.title,
    list([`Код: \`${parameter.id}\``, `Сверено: ${printDay(parameter.checked)}`]),
    section(
      'Значения',
      table(
        ['С', 'По', 'Для чего', 'Значение', 'Откуда', 'Официальное'],
        parameter.rows.map((row) => [
          printDay(row.from),
          row.to === undefined ? 'действует' : printDay(row.to),
          Object.entries(row.for ?? {})
            .map(([dimension, value]) => valueTitle(dimension, value))
            .join(', ') || 'для всех',
          row.value === 'exclude' ? 'не учитывается' : row.value,
          [row.source === null ? [] : citeShort(row.source), provenanceInWords(row.provenance), row.note ?? []]
            .flat()
            .join('; '),
          isOfficial(row.provenance) ? 'да' : 'нет',
        ]),
      ),
    ),
    section(
      'Кто использует',
      list([
        ...used.forms.map(linkTo.form),
        ...used.indicators.map(linkTo.indicator),
        ...used.ruleSets.map(linkTo.ruleSet),
        ...used.reports.map(linkTo.report),
      ]),
    ),
  )
}

function valueTitle(dimension, value) {
  for (const { dimensions } of forms) {
    const title = dimensions[dimension]?.values[value]?.title
    if (title !== undefined && title !== '—') return title.toLowerCase()
  }
  return value
}

function protocolPage(protocol) {
  const form = forms.find(({ id }) => id === protocol.form)
  return page(
    protocol.title,
    list([
      `Код: \`${protocol.id}\``,
      `Считается в форму: ${form === undefined ? 'только сопоставляется с другими' : linkTo.form(form)}`,
    ]),
    section(
      'Столбцы',
      table(
        ['Заголовок', 'Также пишут', 'Что с ним делает система'],
        protocol.columns.map(({ title, role, synonyms = [] }) => [title, synonyms.join('; '), ROLES[role]]),
      ),
    ),
  )
}

function rulePage(ruleSet) {
  return page(
    ruleSet.title,
    list([
      `Код: \`${ruleSetKey(ruleSet)}\``,
      `Основание: ${citeShort(ruleSet.source)}; ${provenanceInWords(ruleSet.provenance)}`,
      `Назначение: ${purposeTitles[ruleSet.purpose]}`,
    ]),
    ...ruleSet.flags.map((flag) => section(flag.title, flagText(flag))),
    section('Что знать читателю', list(ruleSet.remarks)),
  )
}

function flagText({ listTitle, combine, combineProvenance, grounds }) {
  const enough = combine === 'any' ? 'одного основания' : 'только всех оснований вместе'
  return [
    `${listTitle}. Достаточно ${enough} (${provenanceInWords(combineProvenance)}).`,
    ...grounds.map(({ id, title, provenance, when }) =>
      [
        `**${id}. ${title}** (${provenanceInWords(provenance)})`,
        '',
        ...conditionInWords(when).map(({ depth, text }) => `${'  '.repeat(depth)}- ${text}`),
      ].join('\n'),
    ),
  ].join('\n\n')
}

function measurePage(number) {
  const { title, term, executors, documents } = measures320[number]
  const plan = sections320.find(({ measures }) => number in measures)
  const trace = traceOfMeasure(number)
  return page(
    `Мера ${number}`,
    `> ${title}`,
    list([
      `Раздел ${plan.number}: ${plan.title}`,
      `Срок: ${term}`,
      `Исполнители: ${executors.bodies.map(({ body }) => executorBodies[body]).join('; ') || 'в акте не названы'}`,
      `Отчётные документы: ${documents.kinds.map(({ kind }) => documentKinds[kind]).join('; ')}`,
    ]),
    section('Формы', list(trace.forms.map(linkTo.form))),
    section('Реестры', list(trace.registers.map(linkTo.register))),
    section('Показатели', list(trace.indicators.map(linkTo.indicator))),
    section(
      'Документ составляет система',
      trace.reports.length === 0
        ? 'Нет.'
        : list(trace.reports.map(({ kind, about }) => capitalize(`${kind} ${about}`))),
    ),
    section(
      'Как прочитан текст',
      list(
        irregularities320
          .filter(({ measures }) => measures.includes(number))
          .map(({ note, reading }) => `${note}: ${reading}`),
      ),
    ),
  )
}

function firstLine(title) {
  return title.length <= 140 ? title : `${title.slice(0, title.lastIndexOf(' ', 140))}…`
}
