import { AlignmentType, convertMillimetersToTwip, LineRuleType, type IStylesOptions } from 'docx'

/** Times New Roman is on every office machine and has free twins of the same widths. */
export const FONT = 'Times New Roman'

/** Sizes are in half-points. */
export const TEXT_SIZE = 28
export const NOTE_SIZE = 20

export const FIRST_LINE = convertMillimetersToTwip(12.5)

/** Ids of the paragraph styles; the built-in ones keep the ids that Word gives them. */
export const STYLE = {
  accessMark: 'AccessMark',
  accessReason: 'AccessReason',
  subtitle: 'Subtitle',
  body: 'BodyText',
  caption: 'Caption',
  figure: 'Figure',
  figureCaption: 'FigureCaption',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  tableNote: 'TableNote',
  signature: 'Signature',
  header: 'Header',
} as const

/** 1.15 of the font's own line; `auto` also lets a line grow with a picture instead of clipping it. */
const LINE = { line: 276, lineRule: LineRuleType.AUTO } as const
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const

/** The zone of a requisite in the upper right corner is 8 cm wide at most. */
const RIGHT_ZONE = { left: convertMillimetersToTwip(95) } as const

const heading = (italics: boolean) => ({
  run: { size: TEXT_SIZE, bold: true, italics, color: '000000', font: FONT },
  paragraph: {
    spacing: { ...LINE, before: 280, after: 140 },
    indent: { left: FIRST_LINE },
    keepNext: true,
    keepLines: true,
  },
})

const centred = { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true } as const

/** All looks are styles, so that a person can restyle the document in Word in one place. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: TEXT_SIZE, language: { value: 'ru-RU', eastAsia: 'ru-RU' } },
      paragraph: { spacing: { ...LINE, before: 0, after: 0 } },
    },
    title: {
      run: { font: FONT, size: TEXT_SIZE, bold: true, allCaps: true, color: '000000' },
      paragraph: { ...centred, spacing: { ...LINE, before: 240, after: 120 } },
    },
    heading1: heading(false),
    heading2: heading(true),
    caption: {
      run: { font: FONT, size: 24, color: '000000' },
      paragraph: { spacing: { ...SINGLE, before: 200, after: 100 }, keepNext: true, keepLines: true },
    },
    listParagraph: {
      run: { font: FONT, size: TEXT_SIZE },
      paragraph: { alignment: AlignmentType.JUSTIFIED },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: centred,
    },
    {
      id: STYLE.body,
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: FIRST_LINE } },
    },
    {
      id: STYLE.accessMark,
      name: 'Гриф доступа',
      basedOn: 'Normal',
      paragraph: { indent: RIGHT_ZONE, keepNext: true },
    },
    {
      id: STYLE.accessReason,
      name: 'Основание грифа',
      basedOn: 'Normal',
      run: { size: NOTE_SIZE },
      paragraph: { indent: RIGHT_ZONE, spacing: SINGLE, keepNext: true },
    },
    {
      id: STYLE.figure,
      name: 'Рисунок',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...SINGLE, before: 200, after: 80 }, keepNext: true },
    },
    {
      id: STYLE.figureCaption,
      name: 'Подпись рисунка',
      basedOn: STYLE.caption,
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...SINGLE, before: 0, after: 200 },
        keepNext: false,
        keepLines: true,
      },
    },
    {
      id: STYLE.tableText,
      name: 'Текст таблицы',
      basedOn: 'Normal',
      run: { size: 24 },
      paragraph: { spacing: SINGLE },
    },
    {
      id: STYLE.tableHeading,
      name: 'Заголовок таблицы',
      basedOn: STYLE.tableText,
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: STYLE.tableNote,
      name: 'Примечание таблицы',
      basedOn: 'Normal',
      run: { size: NOTE_SIZE },
      paragraph: { spacing: { ...SINGLE, before: 60, after: 0 }, keepLines: true },
    },
    { id: STYLE.signature, name: 'Signature', basedOn: 'Normal', paragraph: { spacing: SINGLE, keepLines: true } },
    {
      id: STYLE.header,
      name: 'header',
      basedOn: 'Normal',
      run: { size: 22 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: SINGLE },
    },
  ],
}
