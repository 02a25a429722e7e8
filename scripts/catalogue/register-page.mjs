// The page of a register.
import { citeShort, columnTitles, countedTitles, forms, reportersInWords } from '@msoko/domain'
import { linkTo } from './links.mjs'
import { list, page, section, table } from './markdown.mjs'

export function registerPage(register) {
  const form = forms.find(({ id }) => id === register.form)
  return page(
    register.title,
    list([
      `Код: \`${register.id}\``,
      `Основание: ${citeShort(register.source)}`,
      `Ведут: ${reportersInWords(form.appliesTo)}`,
      `Показатели берут из формы: ${linkTo.form(form)}`,
    ]),
    section(
      'Столбцы',
      table(
        ['Столбец', 'Что в нём', 'Обязателен', 'Называет человека', 'Пояснение'],
        Object.values(register.columns).map(({ title, kind, values = {}, optional, personal, hint = '' }) => [
          title,
          kind === 'choice' ? Object.values(values).join('; ') : columnTitles[kind],
          optional ? 'нет' : 'да',
          personal ? 'да, только для служебного пользования' : 'нет',
          hint,
        ]),
      ),
    ),
    section(
      'Что по нему считается',
      table(
        ['Поле формы', 'Какие строки', 'Что складывается'],
        Object.entries(register.counts).map(([field, { rows, where = {}, sum, distinct }]) => [
          form.fields[field].title,
          [
            countedTitles[rows],
            ...Object.entries(where).map(([column, values]) => rowsWhere(register.columns[column], values)),
          ].join('; '),
          sum !== undefined
            ? `сумма столбца «${register.columns[sum].title}»`
            : distinct !== undefined
              ? `разные значения столбца «${register.columns[distinct].title}»`
              : 'число строк',
        ]),
      ),
    ),
  )
}

function rowsWhere({ title, values = {} }, chosen) {
  return `«${title}»: ${chosen.map((value) => (value === true ? 'да' : (values[value] ?? value))).join(', ')}`
}
