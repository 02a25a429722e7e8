import { countOf, listInWords } from '@msoko/domain'
import { quote } from './text.ts'

const ROWS = ['строка', 'строки', 'строк'] as const

export const protocolNotices = {
  'protocol-column-unknown': (data: { title: string }) =>
    `Столбца ${quote(data.title)} в таком протоколе система не знает: он не прочитан.`,
  'rows-without-result': (data: { absent: number; annulled: number; blank: number }) => {
    const parts = [
      ['не явились', data.absent],
      ['удалены, не завершили или аннулировано', data.annulled],
      ['результата нет', data.blank],
    ] as const
    const named = parts.flatMap(([what, rows]) => (rows === 0 ? [] : [`${what} — ${rows}`]))
    return `В число участников не вошли: ${named.join(', ')}.`
  },
  'other-district-rows': (data: { rows: number }) =>
    `Строк других районов пропущено: ${data.rows}. Взяты только организации района.`,
  'lines-under-table': (data: { rows: number }) =>
    `Под таблицей и внутри неё без организации и результата: ${countOf(data.rows, ROWS)}. Они не прочитаны.`,
  'footer-checked': (data: { totals: number }) => `Итоговых значений сверено со строками: ${data.totals}.`,
  'groups-not-taken': (data: { groups: readonly string[]; all: number }) =>
    `Групп не района и не его школ не загружено: ${data.all}` +
    (data.groups.length === 0 ? '.' : ` (${listInWords(data.groups.map(quote))}).`),
  'district-group-partial': (data: { district: number; schools: number }) =>
    `По району в отчёте ${data.district} участников, а по школам в файле — ${data.schools}: часть школ в нём отсутствует.`,
  'schools-not-in-protocol': (data: { schools: readonly string[] }) =>
    `В протоколе нет организаций: ${data.schools.join(', ')}. Их данные не меняются. ` +
    'Если участников там не было, отметьте, что протокол охватывает весь район.',
  'appeals-counted': (data: { changed: number; unchanged: number; rejected: number }) =>
    `Апелляции: изменили результат — ${data.changed}, оставили прежним — ${data.unchanged}, отклонено — ${data.rejected}.`,
  'journal-marks-missing': (data: { rows: number }) =>
    `Без отметки по журналу: ${countOf(data.rows, ROWS)}. В сравнение с журналом они не вошли.`,
  'persons-not-told-apart': (data: { rows: number }) =>
    `Без кода участника и без имени: ${countOf(data.rows, ROWS)}. С другими протоколами их не соединить.`,
} satisfies Record<string, (data: never) => string>
