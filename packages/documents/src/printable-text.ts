import { AlignmentType, TextRun, type IRunOptions } from 'docx'

/**
 * What XML 1.0 can carry of a text. Control characters have no shape and are dropped; a broken character stood for a letter,
 * so its place stays visible as U+FFFD.
 */
export function printableText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}

/** The text on one line, for properties and alternative texts, where a line break means nothing. */
export function printableLine(text: string): string {
  return printableText(text).replaceAll(/[\n\t]/g, ' ')
}

/** Runs of a paragraph: a line break of the model is a line break on paper. */
export function runsOf(
  text: string,
  options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {},
): readonly TextRun[] {
  return printableText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }) }))
}

/** Justifying would stretch a line that ends in a break across the page. */
export function raggedIfBroken(text: string): { readonly alignment?: typeof AlignmentType.LEFT } {
  return printableText(text).includes('\n') ? { alignment: AlignmentType.LEFT } : {}
}
