export {
  NoDistrictError,
  readDistrictWorkbook,
  WorkbookProblemsError,
  type CalculatedDistrict,
} from './read-district-workbook.ts'
export { choosePeriod, periodsOf } from './periods.ts'
export { indicatorRows, type IndicatorRow } from './indicator-rows.ts'
export { DEFAULT_RULE_SET, findSchools, type SchoolFinding } from './find-schools.ts'
export { definitionOf, reportOf, writeReport } from './write-report.ts'
export { isTaken, readFiles, type NamedReading, type ReadingOptions } from './read-files.ts'
