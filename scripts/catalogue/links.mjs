import { ruleSetKey } from '@msoko/domain'

// Links between the pages of docs/catalogue.
const link = (folder, id, title) => `[${title}](../${folder}/${id}.md)`
export const linkTo = {
  form: ({ id, title }) => link('forms', id, title),
  indicator: ({ id, title }) => link('indicators', id, title),
  parameter: ({ id, title }) => link('parameters', id, title),
  ruleSet: (ruleSet) => link('rules', ruleSetKey(ruleSet), `${ruleSet.title} (${ruleSet.version})`),
  register: ({ id, title }) => link('registers', id, title),
  measure: (number) => link('measures', number, number),
  report: ({ measure }) => `справка по пункту ${linkTo.measure(measure.item)}`,
}
