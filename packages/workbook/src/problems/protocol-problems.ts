import { countOf } from '@msoko/domain'
import { anyOf, quote, type ProblemText, type Shown } from './text.ts'

const ROWS = ['строке', 'строках', 'строках'] as const

/** A table that another body issued cannot be counted. Names and documents are never shown: the place is. */
export const protocolProblems = {
  'mixed-file': () => ({
    message: 'В файле есть и листы форм системы, и протоколы.',
    expected: 'либо книга с формами, либо протоколы',
    remedy: 'Сохраните листы форм и протоколы в разные файлы и загрузите их по одному.',
  }),
  'unknown-subject': ({ found }: Shown, data: { nearest: readonly string[] }) => ({
    message: found === '' ? 'Не понять, по какому предмету эта строка.' : `Предмета ${quote(found)} в системе нет.`,
    expected: 'название предмета, например «01 - Русский язык 2026.05.29»',
    remedy:
      data.nearest.length === 0
        ? 'Исправьте название предмета в строке над таблицей или удалите этот лист.'
        : `Возможно, это ${anyOf(data.nearest)}: исправьте название предмета.`,
  }),
  'several-subjects': (_: Shown, data: { subjects: number }) => ({
    message: `В столбце предмета разные коды или названия (${data.subjects}), а какие это предметы, по ним не понять.`,
    expected: 'названия предметов или файл по одному предмету',
    remedy: 'Разделите таблицу по предметам и загрузите файлы по одному или замените коды названиями.',
  }),
  'exam-not-admitted': (_: Shown, data: { exam: string; form: string }) => ({
    message: `Для формы ${quote(data.form)} не бывает такого сочетания: ${data.exam}.`,
    expected: 'сочетание, которое есть в форме',
    remedy: 'Проверьте предмет, уровень и класс; если выбрали их сами, измените выбор.',
  }),
  'result-column-missing': (_: Shown, data: { title: string; exam: string }) => ({
    message: `Результат экзамена «${data.exam}» — ${quote(data.title)}, а такого столбца в таблице нет.`,
    expected: `столбец ${quote(data.title)}`,
    remedy: 'Проверьте, тот ли предмет указан над таблицей, и возьмите протокол целиком.',
  }),
  'protocol-unit-missing': () => ({
    message: 'В строке есть результат, но не указана организация.',
    expected: 'код или название организации',
    remedy: 'Впишите код организации из протокола школы.',
  }),
  'protocol-unit-unknown': ({ found }: Shown, data: { rows: number; nearest: readonly string[] }) => ({
    message:
      `Организации ${found === '' ? 'с таким кодом или названием' : quote(found)} нет в списке района ` +
      `(в ${countOf(data.rows, ROWS)}).`,
    expected: 'код РЦОИ или название организации из списка района',
    remedy:
      data.nearest.length === 0
        ? 'Впишите этот код в сведения об организации (раздел «Организации») или удалите строки чужих организаций.'
        : `Возможно, это ${anyOf(data.nearest)}: впишите код в сведения об этой организации.`,
  }),
  'result-not-a-number': ({ column }: Shown) => ({
    message: `В столбце ${quote(column)} стоит не результат: не число и не отметка о неявке.`,
    expected: 'целое число, пусто, «не явился», «удалён» или «аннулирован»',
    remedy: 'Сверьте ячейку с протоколом РЦОИ: возможно, строка сдвинута.',
  }),
  'result-out-of-range': ({ found, column }: Shown, data: { from: number; to: number }) => ({
    message: `В столбце ${quote(column)} стоит ${found === '' ? 'недопустимое число' : found}.`,
    expected: `целое число от ${data.from} до ${data.to}`,
    remedy: 'Сверьте ячейку с протоколом: возможно, перепутаны столбцы первичного балла и результата.',
  }),
  'participant-twice': (_: Shown, data: { row: number; other: number; otherSheet: string | null }) => ({
    message:
      `Строки ${data.other}${data.otherSheet === null ? '' : ` листа ${quote(data.otherSheet)}`} и ${data.row} — ` +
      'результаты одного участника по одному экзамену.',
    expected: 'одна строка участника',
    remedy: 'Оставьте строку с действующим результатом, другую удалите.',
  }),
  'mean-differs': ({ found, column }: Shown, data: { counted: string }) => ({
    message: `Среднее под столбцом ${quote(column)} — ${found}, а по строкам выходит ${data.counted}.`,
    expected: data.counted,
    remedy: 'Проверьте, все ли строки протокола на месте: возможно, часть удалена или результат изменён.',
  }),
  'participants-differ': ({ found }: Shown, data: { counted: number }) => ({
    message: `В итоговой строке участников ${found}, а строк в таблице ${data.counted}.`,
    expected: String(data.counted),
    remedy: 'Проверьте, все ли строки протокола на месте.',
  }),
  'border-differs': ({ found }: Shown, data: { minimum: number }) => ({
    message: `Минимальная граница в протоколе — ${found}, а в системе — ${data.minimum}.`,
    expected: String(data.minimum),
    remedy: 'Не преодолевшие посчитаны по границе системы. Проверьте её в перечне пороговых значений.',
  }),
  'appeal-without-before': () => ({
    message: 'В таблице апелляций нет результата до изменения: непонятно, какую отметку заменить.',
    expected: 'столбец «Балл до изменения» или «Оценка до изменения»',
    remedy: 'Загрузите исправленный протокол экзамена: он заменит прежний.',
  }),
  'percent-without-whole': ({ found, column }: Shown, data: { takers: number }) => ({
    message: `Доля ${found} % в столбце ${quote(column)} не получается ни при каком числе из ${data.takers}.`,
    expected: `доля, которую даёт целое число человек из ${data.takers}`,
    remedy: 'Проверьте долю и число участников: возможно, в одном из них ошибка.',
  }),
  'percent-ambiguous': (_: Shown, data: { takers: number }) => ({
    message: `Доли округлены так, что по ним не восстановить числа отметок у ${data.takers} участников.`,
    expected: 'доли с двумя знаками после запятой',
    remedy: 'Загрузите отчёт «Ф1 Индивидуальные результаты» или доли с большей точностью.',
  }),
  'percent-differs': ({ found }: Shown, data: { count: number; all: number }) => ({
    message: `В строке стоит доля ${found} %, а участников в ней ${data.count} из ${data.all}.`,
    expected: `доля, которую дают ${data.count} из ${data.all}`,
    remedy: 'Проверьте число участников и долю в этой строке.',
  }),
  'group-total-differs': ({ found }: Shown, data: { counted: number; group: string }) => ({
    message: `Для группы ${quote(data.group)} указано ${found}, а по частям выходит ${data.counted}.`,
    expected: String(data.counted),
    remedy: 'Проверьте строки этой группы.',
  }),
  'group-incomplete': (_: Shown, data: { group: string }) => ({
    message: `У группы ${quote(data.group)} нет одной из строк: понизили, подтвердили, повысили.`,
    expected: 'три строки группы',
    remedy: 'Выгрузите отчёт из ФИС ОКО ещё раз, целиком.',
  }),
  'no-participants': (_: Shown, data: { protocol: string }) => ({
    message: `Таблица ${quote(data.protocol)} узнана, но строк в ней нет.`,
    expected: 'хотя бы одна строка под заголовком',
    remedy: 'Проверьте, тот ли это файл.',
  }),
} satisfies Record<string, (at: Shown, data: never) => ProblemText>
