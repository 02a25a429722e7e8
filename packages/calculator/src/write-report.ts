import { renderDocx } from '@msoko/documents'
import { drawChartPng } from '@msoko/documents/chart-png'
import { composeReport, reportDefinitions, type Period, type Report, type ReportDefinition } from '@msoko/domain'
import type { CalculatedDistrict } from './read-district-workbook.ts'

/** The report of a measure of the roadmap («1.12») as a model. */
export function reportOf(district: CalculatedDistrict, definition: ReportDefinition, period: Period): Report {
  const { title, synthetic, context } = district
  return composeReport(definition, { period, municipality: title, synthetic, context })
}

export function definitionOf(measure: string): ReportDefinition | undefined {
  return reportDefinitions.find((definition) => definition.measure.item === measure)
}

/** The same report as a Word document. */
export function writeReport(report: Report): Promise<Uint8Array> {
  return renderDocx(report, { drawChart: drawChartPng })
}
