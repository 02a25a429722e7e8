import { countOf, printInteger } from '@msoko/domain'
import { allOf, type ProblemText, type Shown } from './text.ts'

const WORKBOOK = 'книга Excel (.xlsx, .xls), таблица .ods или файл .csv'
const SAVE_AS = 'Откройте таблицу в Excel или LibreOffice, сохраните как «Книга Excel (*.xlsx)» и загрузите заново.'

function notAWorkbook(what: string, remedy = SAVE_AS): ProblemText {
  return { message: what, expected: WORKBOOK, remedy }
}

/** The file as a whole cannot be read. */
export const fileProblems = {
  'empty-file': () =>
    notAWorkbook('Файл пуст: в нём нет ни одного байта.', 'Проверьте, тот ли файл выбран, и сохраните его ещё раз.'),
  'word-document': () =>
    notAWorkbook(
      'Это документ Word (текстовый документ), а не книга Excel; имя файла этого не меняет.',
      'Перенесите таблицу в шаблон системы и загрузите его.',
    ),
  presentation: () =>
    notAWorkbook('Это презентация, а не книга Excel.', 'Перенесите таблицу в шаблон системы и загрузите его.'),
  pdf: () => notAWorkbook('Это документ PDF, а не книга Excel.', 'Загрузите таблицу, из которой он получен.'),
  image: () =>
    notAWorkbook('Это изображение, а не книга Excel.', 'Числа с картинки не читаются: внесите их в шаблон системы.'),
  'web-page': () => notAWorkbook('Это веб-страница или файл XML, сохранённые под видом таблицы.'),
  archive: () =>
    notAWorkbook('Это архив, в котором нет книги Excel.', 'Распакуйте архив и загрузите таблицы из него по одной.'),
  'unknown-format': () => notAWorkbook('Содержимое файла не похоже на таблицу.'),
  'binary-workbook': () => notAWorkbook('Это двоичная книга Excel (.xlsb): такие книги система не читает.'),
  password: () => ({
    message: 'Книга защищена паролем, прочитать её нельзя.',
    expected: 'книга без пароля на открытие',
    remedy: 'Откройте её в Excel, уберите пароль («Файл» → «Сведения» → «Защита книги») и сохраните.',
  }),
  'broken-file': () => ({
    message: 'Файл повреждён или скачан не до конца.',
    expected: WORKBOOK,
    remedy:
      'Откройте его в Excel: если открывается, сохраните под другим именем и загрузите; если нет, возьмите исходный.',
  }),
  'too-large': (_: Shown, data: { what: TooLarge; limit: number }) => ({
    message: tooLargeMessage(data.what, data.limit),
    expected: 'одна книга с формами системы',
    remedy: 'Оставьте в книге только листы форм, удалите лишние строки, столбцы и картинки или разделите её на части.',
  }),
  'zip-bomb': () => ({
    message: 'Внутри файла данные сжаты так сильно, что после распаковки они займут недопустимо много места.',
    expected: 'обычная книга Excel',
    remedy: 'Скопируйте нужные листы в шаблон системы и загрузите его.',
  }),
  'reading-failed': () => ({
    message: 'Файл не удалось прочитать: его устройство нарушено.',
    expected: WORKBOOK,
    remedy: SAVE_AS,
  }),
  'no-form-found': (_: Shown, data: { forms: readonly string[] }) => ({
    message: 'Ни на одном листе не найдена таблица с заголовками форм.',
    expected: `заголовки одной из форм: ${allOf(data.forms)}`,
    remedy: 'Скачайте шаблон системы и перенесите данные в него; заголовки столбцов не меняйте.',
  }),
  'no-data': () => ({
    message: 'Таблица найдена, но ни одной строки с числами в ней нет.',
    expected: 'хотя бы одна заполненная строка',
    remedy: 'Заполните шаблон, сохраните его и загрузите заново.',
  }),
  'too-many-problems': (_: Shown, data: { shown: number }) => ({
    message: `Замечаний слишком много: показаны первые ${printInteger(data.shown)}, дальше файл не проверялся.`,
    expected: 'книга в форме шаблона',
    remedy: 'Исправьте показанные (обычно они повторяются по всему столбцу) и загрузите книгу снова.',
  }),
} satisfies Record<string, (at: Shown, data: never) => ProblemText>

export type TooLarge = 'bytes' | 'inflated-bytes' | 'zip-entries' | 'sheets' | 'rows' | 'columns' | 'cells'

function tooLargeMessage(what: TooLarge, limit: number): string {
  const megabytes = `${printInteger(Math.floor(limit / 1024 / 1024))}\u00a0МБ`
  switch (what) {
    case 'bytes':
      return `Файл больше ${megabytes}.`
    case 'inflated-bytes':
      return `После распаковки книга занимает больше ${megabytes}.`
    case 'zip-entries':
      return `В книге больше ${countOf(limit, ['вложенного файла', 'вложенных файлов', 'вложенных файлов'])}.`
    case 'sheets':
      return `В книге больше ${countOf(limit, ['листа', 'листов', 'листов'])}.`
    case 'rows':
      return `На листе больше ${countOf(limit, ['строки', 'строк', 'строк'])} с данными.`
    case 'columns':
      return `На листе больше ${countOf(limit, ['столбца', 'столбцов', 'столбцов'])} с данными.`
    case 'cells':
      return `В таблице больше ${countOf(limit, ['ячейки', 'ячеек', 'ячеек'])}.`
  }
}
