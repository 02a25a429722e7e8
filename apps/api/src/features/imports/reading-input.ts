import { isPeriod, type Period } from '@msoko/domain'
import { z } from 'zod'

// What a reader sends, shape by shape. A text that is too long is cut, an unknown key is dropped: neither is stored. Whether the figures
// may stand where they are said to stand is asked afterwards, by `verifyReading`, which can name them.

const MOST_WORDS = 2000
const MOST_REMARKS = 2001
const MOST_SHEETS = 100
const MOST_COLUMNS = 500
const MOST_ROWS = 60_000

const Text = z.string().transform((text) => text.slice(0, MOST_WORDS))
const Short = z.string().transform((text) => text.slice(0, 200))
const OrNull = <T extends z.ZodType>(type: T) => z.union([type, z.null()])
const Id = z.string().max(100)
const PeriodInput = z.string().refine((text): text is Period => isPeriod(text))
const Severity = z.enum(['error', 'warning'])
const atMost = <T extends z.ZodType>(type: T, most: number) => z.array(type).transform((list) => list.slice(0, most))

const Value = z.union([z.number(), z.record(z.string().max(10), z.number())])
const Cells = z.record(z.string().max(300), z.record(Id, Value))
const Selection = z.record(Id, z.array(Id))

const Day = z.iso.date()

const Claim = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('whole') }),
  z.object({ kind: z.literal('listed') }),
  z.object({
    kind: z.literal('cells'),
    where: Selection,
    fields: z.exactOptional(z.array(Id)),
    day: z.exactOptional(Day),
  }),
])

const ContributionInput = z.object({
  unit: Id,
  form: Id,
  period: PeriodInput,
  cells: Cells,
  partial: z.exactOptional(z.literal(true)),
  claim: Claim,
})

const AdjustmentInput = z.object({
  unit: Id,
  form: Id,
  period: PeriodInput,
  cell: z.string().max(300),
  field: Id,
  from: z.number(),
  to: z.number(),
  line: z.int().min(1),
})

/** The code of a problem is the reader's own word for it; the rest is for the person. */
const ProblemInput = z.object({
  code: Short,
  severity: Severity,
  sheet: OrNull(Short),
  cell: OrNull(Short),
  row: OrNull(z.int()),
  column: OrNull(Short),
  found: Short,
  expected: Text,
  remedy: Text,
  message: Text,
})

const NoticeInput = z.object({
  code: Short,
  sheet: Short,
  cell: OrNull(Short),
  cells: atMost(z.string().max(12), MOST_ROWS),
  column: OrNull(Short),
  message: Text,
})

const Meaning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key'), key: z.enum(['unit', 'code', 'period']) }),
  z.object({ kind: z.literal('dimension'), dimension: Id }),
  z.object({ kind: z.literal('field'), field: Id, bin: OrNull(Id) }),
])

const SheetInput = z.object({
  sheet: Short,
  form: OrNull(Id),
  headerRow: OrNull(z.int()),
  columns: atMost(z.object({ column: Short, title: Short, meaning: OrNull(Meaning) }), MOST_COLUMNS),
  rowsRead: z.int(),
})

const RowInput = z.object({
  line: z.int(),
  unit: Id,
  position: z.record(Id, Id),
  day: OrNull(Day),
  participant: OrNull(z.string().regex(/^[0-9a-f]{32}$/)),
  primary: OrNull(z.number()),
  score: OrNull(z.number()),
  mark: OrNull(z.number()),
  journalMark: OrNull(z.number()),
  about: OrNull(
    z.object({
      specialNeeds: OrNull(z.boolean()),
      distinction: OrNull(z.enum(['I', 'II', 'nine', 'none'])),
      finalFours: OrNull(z.number()),
      finalBelowFour: OrNull(z.number()),
    }),
  ),
})

const ProtocolInput = z.object({
  sheet: Short,
  protocol: Id,
  title: Short,
  period: PeriodInput,
  position: z.record(Id, z.object({ value: Id, from: z.enum(['file', 'derived', 'chosen']) })),
  date: OrNull(Short),
  participants: z.int(),
  units: z.int(),
  totalsChecked: z.int(),
  joins: OrNull(z.object({ campaign: Id, period: PeriodInput })),
})

const DroppedInput = z.object({ sheet: Short, column: Short, title: Short, role: z.enum(['personal', 'passport']) })

const QuestionInput = z.object({
  sheet: Short,
  about: Id,
  title: Short,
  answers: atMost(z.object({ value: Id, title: Short }), MOST_COLUMNS),
})

const ReadingInput = z.object({
  kind: z.enum(['workbook', 'protocol']),
  problems: atMost(ProblemInput, MOST_REMARKS),
  notices: atMost(NoticeInput, MOST_REMARKS),
  sheets: atMost(SheetInput, MOST_SHEETS),
  contributions: z.array(ContributionInput),
  adjustments: z.array(AdjustmentInput),
  rows: z.array(RowInput).max(MOST_ROWS),
  protocols: atMost(ProtocolInput, MOST_SHEETS),
  dropped: atMost(DroppedInput, MOST_COLUMNS),
  questions: atMost(QuestionInput, MOST_SHEETS),
})

/** A file that was read where it lies: what was read, and by which versions of the forms. The file itself stays there. */
export const SentReadingInput = z.object({
  fileName: z.string().transform((name) => name.slice(0, 200) || 'без имени'),
  /** Of the bytes of the file, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Bytes. */
  size: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  /** Form id → version that the reader knows. */
  formVersions: z.record(Id, z.int()),
  reading: ReadingInput,
})

export type SentReading = z.infer<typeof SentReadingInput>
export type SentProblem = z.infer<typeof ProblemInput>
