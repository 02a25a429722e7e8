import { Header, PageNumber, Paragraph, TextRun } from 'docx'
import { NOTE_SIZE, STYLE } from './styles.ts'

export const SYNTHETIC_LINE = 'Демонстрационные данные: организации и числа вымышлены'

/** Between the header and the text, in twips. */
const GAP = 120

export interface RunningHeaders {
  readonly default: Header
  /** Only the first page of the document has one of its own: it bears no number. */
  readonly first?: Header
}

/** Headers of a section: the page number in the middle from page 2 on, and the line that marks invented data on every page. */
export function runningHeaders(synthetic: boolean, opensDocument: boolean): RunningHeaders {
  const numbered = header(true, synthetic)
  return opensDocument ? { default: numbered, first: header(false, synthetic) } : { default: numbered }
}

function header(numbered: boolean, synthetic: boolean): Header {
  const lines = [
    ...(numbered ? [new TextRun({ children: [PageNumber.CURRENT] })] : []),
    ...(synthetic ? [new TextRun({ text: SYNTHETIC_LINE, size: NOTE_SIZE, italics: true })] : []),
  ]
  // A header without a paragraph is no valid document.
  const runs = lines.length === 0 ? [new TextRun('')] : lines
  return new Header({
    children: runs.map(
      (run, index) =>
        new Paragraph({
          style: STYLE.header,
          ...(index === runs.length - 1 && { spacing: { after: GAP } }),
          children: [run],
        }),
    ),
  })
}
