import { type PeriodKind, periodWords } from '@msoko/domain'
import { allOf, anyOf, quote, type ProblemText, type Shown } from './text.ts'

/** The headings of a sheet do not fit its form. */
export const headingProblems = {
  'header-not-found': (_: Shown, data: { sheet: string; titles: readonly string[] }) => ({
    message: `На листе ${quote(data.sheet)} не найдена строка заголовков формы.`,
    expected: `в одной из первых 30 строк: ${allOf(data.titles)}`,
    remedy: 'Верните заголовки столбцов такими, как в шаблоне, или перенесите данные в новый шаблон.',
  }),
  'ambiguous-sheet': (_: Shown, data: { forms: readonly string[] }) => ({
    message: `По заголовкам не понять, что это: ${anyOf(data.forms)}.`,
    expected: `название листа — ${anyOf(data.forms)}`,
    remedy: 'Назовите лист так, как он называется в шаблоне.',
  }),
  'missing-column': (_: Shown, data: { title: string; similar: string | null }) => ({
    message: `В таблице нет столбца ${quote(data.title)}.`,
    expected: `столбец с заголовком ${quote(data.title)}`,
    remedy:
      data.similar === null
        ? 'Добавьте столбец с этим заголовком; нет данных — оставьте его пустым.'
        : `Возможно, это столбец ${quote(data.similar)}: исправьте его заголовок.`,
  }),
  'duplicate-column': (_: Shown, data: { title: string; other: string }) => ({
    message: `Столбец ${quote(data.title)} встречается дважды: первый раз — в ячейке ${data.other}.`,
    expected: 'один столбец для каждого показателя',
    remedy: 'Удалите лишний столбец или исправьте его заголовок.',
  }),
  'merged-heading': (_: Shown, data: { title: string; range: string }) => ({
    message: `Заголовок ${quote(data.title)} объединён над несколькими столбцами (${data.range}): непонятно, где его числа.`,
    expected: 'один столбец под заголовком',
    remedy: 'Отмените объединение ячеек и подпишите каждый столбец отдельно.',
  }),
} satisfies Record<string, (at: Shown, data: never) => ProblemText>

/** Whose figures a row holds, for which year and cell. */
export const rowProblems = {
  'unit-missing': () => ({
    message: 'Не указана организация, а числа в строке есть.',
    expected: 'краткое название организации',
    remedy: 'Впишите организацию в каждую строку; очистите числа, если строка лишняя.',
  }),
  'unknown-unit': ({ found }: Shown, data: { nearest: readonly string[] }) => ({
    message: `Организации ${quote(found)} нет в списке района.`,
    expected: 'название или код с листа «Организации»',
    remedy:
      data.nearest.length === 0
        ? 'Выберите название из списка в ячейке.'
        : `Возможно, это ${anyOf(data.nearest)}: выберите название из списка в ячейке.`,
  }),
  'unit-ambiguous': ({ found }: Shown, data: { candidates: readonly string[] }) => ({
    message: `Название ${quote(found)} подходит нескольким организациям: ${allOf(data.candidates)}.`,
    expected: 'название, которое есть только у одной организации',
    remedy: 'Впишите полное название или код организации.',
  }),
  'unit-is-a-parent': ({ found }: Shown, data: { leaves: readonly string[] }) => ({
    message: `${quote(found)} — это школа с филиалами: данные вводятся отдельно по базовой школе и филиалам.`,
    expected: anyOf(data.leaves),
    remedy: `Разделите строку по тем, у кого есть такие классы: ${allOf(data.leaves)}. Итог по школе система посчитает сама.`,
  }),
  'unit-not-in-period': ({ found }: Shown, data: { period: string }) => ({
    message: `Организации ${quote(found)} в ${data.period} не было.`,
    expected: 'организация, которая работала в этом году',
    remedy: 'Проверьте год и название: после реорганизации организация могла сменить имя.',
  }),
  'form-does-not-apply': ({ found }: Shown, data: { form: string; period: string; reporters: string }) => ({
    message: `Форма ${quote(data.form)} не для организации ${quote(found)}. Кто заполняет её за ${data.period}: ${data.reporters}.`,
    expected: data.reporters,
    remedy: 'Удалите строку или исправьте организацию либо год.',
  }),
  'unit-code-mismatch': ({ found }: Shown, data: { byName: string; byCode: string }) => ({
    message: `Код ${quote(found)} принадлежит организации ${quote(data.byCode)}, а в строке указана ${quote(data.byName)}.`,
    expected: 'код и название одной организации',
    remedy: 'Исправьте код или название.',
  }),
  'foreign-unit': ({ found }: Shown, data: { own: readonly string[] }) => ({
    message: `Данные организации ${quote(found)} вы подавать не можете.`,
    expected: anyOf(data.own),
    remedy: 'Удалите строки других организаций.',
  }),
  'not-the-district': ({ found }: Shown, data: { form: string; district: string }) => ({
    message: `Форма ${quote(data.form)} — одна на весь район, а в строке указано ${quote(found)}.`,
    expected: `${quote(data.district)} или пустая ячейка`,
    remedy: 'Исправьте название или удалите строку.',
  }),
  'district-reports': (_: Shown, data: { form: string }) => ({
    message: `Форму ${quote(data.form)} заполняет отдел образования за весь район, от школы она не принимается.`,
    expected: 'формы вашей организации',
    remedy: 'Удалите этот лист и загрузите книгу ещё раз.',
  }),
  'kept-as-register': (_: Shown, data: { form: string }) => ({
    message: `Форма ${quote(data.form)} не заполняется: её числа система считает сама по журналу.`,
    expected: 'записи в журнале',
    remedy: 'Удалите этот лист из книги и внесите записи в журнал.',
  }),
  'period-missing': (_: Shown, { kind }: { kind: PeriodKind }) => ({
    message: `Не указан ${periodWords[kind].one}, а числа в строке есть.`,
    expected: `${periodWords[kind].one}, например ${periodWords[kind].example}`,
    remedy: `Впишите ${periodWords[kind].one} в каждую строку.`,
  }),
  'period-ambiguous': ({ found }: Shown, data: { before: string; after: string }) => ({
    message: `По одному числу ${quote(found)} не понять, какой это учебный год: ${data.before} или ${data.after}.`,
    expected: `учебный год: ${data.before} или ${data.after}`,
    remedy: `Впишите учебный год двумя числами через косую черту (экзамены ${found} года — это ${data.before}).`,
  }),
  'unknown-period': ({ found }: Shown, { kind }: { kind: PeriodKind }) => ({
    message: `${quote(found)} — это не ${periodWords[kind].one}.`,
    expected: `${periodWords[kind].one}, например ${periodWords[kind].example}`,
    remedy: `Выберите ${periodWords[kind].one} из списка в ячейке.`,
  }),
  'unexpected-period': ({ found }: Shown, data: { kind: PeriodKind; periods: readonly string[] }) => ({
    message: `За ${found} ${periodWords[data.kind].one} данные сейчас не принимаются.`,
    expected: data.periods.join(', '),
    remedy: `Исправьте ${periodWords[data.kind].one} или удалите строку.`,
  }),
  'value-missing': ({ column }: Shown, data: { values: readonly string[] }) => ({
    message: `Столбец ${quote(column)} в строке пуст, а числа в ней есть.`,
    expected: anyOf(data.values),
    remedy: 'Выберите значение из списка в ячейке.',
  }),
  'unknown-value': ({ found, column }: Shown, data: { nearest: readonly string[]; values: readonly string[] }) => ({
    message: `Значения ${quote(found)} нет в списке столбца ${quote(column)}.`,
    expected: anyOf(data.values),
    remedy:
      data.nearest.length === 0
        ? 'Выберите значение из списка в ячейке.'
        : `Возможно, это ${anyOf(data.nearest)}: выберите значение из списка в ячейке.`,
  }),
  'combination-not-admitted': ({ found, column }: Shown, data: { context: string; values: readonly string[] }) => ({
    message: `Для строки «${data.context}» в столбце ${quote(column)} не может стоять ${found === '' ? 'пусто' : quote(found)}.`,
    expected: data.values.length === 0 ? 'другое сочетание значений' : anyOf(data.values),
    remedy: 'Исправьте значение; такого сочетания в форме нет.',
  }),
  'duplicate-row': (_: Shown, data: { row: number; other: number; otherSheet: string | null; context: string }) => ({
    message:
      data.otherSheet === null
        ? `Строки ${data.other} и ${data.row} говорят об одном и том же: ${data.context}.`
        : `Строка ${data.row} повторяет строку ${data.other} листа ${quote(data.otherSheet)}: ${data.context}.`,
    expected: 'одна строка',
    remedy: 'Оставьте верную строку, другую удалите.',
  }),
} satisfies Record<string, (at: Shown, data: never) => ProblemText>
