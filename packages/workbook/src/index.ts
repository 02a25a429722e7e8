export { cellAddress, cellPlace, columnLetters, type CellPlace } from './cell-address.ts'
export { contentAt, contentOf, type CellContent, type Merge, type Row, type Sheet, type Sheets } from './sheets.ts'
export { defaultLimits, type ReadLimits } from './limits.ts'
export { printProblem, type Problem } from './problems/problem.ts'
export type { ProblemCode } from './problems/problem-text.ts'
export type { Notice, NoticeCode } from './problems/notice.ts'
export type { ColumnMeaning, ColumnReading, Place, ReadContext, ReadResult, SheetReading } from './facts/read-result.ts'
export { readWorkbook, type ReadOptions } from './bytes/read-workbook.ts'
export { WorkbookRefusal } from './bytes/refusal.ts'
export { readFacts } from './facts/read-facts.ts'
export { readFactsFromBytes } from './facts/read-facts-from-bytes.ts'
export type { TemplateInput } from './template/template-input.ts'
export { writeTemplate } from './template/write-template.ts'
export type {
  DroppedColumn,
  FileChoices,
  FileContext,
  FileQuestion,
  FileReading,
  ProtocolReading,
} from './file-reading.ts'
export { describeTable, type DescribedColumn, type DescribedSheet } from './protocols/describe-table.ts'
export { readFile, refusedReading, type FileOptions, type ReadProgress } from './read-file.ts'
export { readDistrict, type WorkbookDistrict } from './read-district.ts'
export { readPlan, type PlanProblem, type PlanReading } from './plan/read-plan.ts'
