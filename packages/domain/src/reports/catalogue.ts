import type { ReportDefinition } from './definition.ts'
import { measure111 } from './definitions/measure-1-11.ts'
import { measure112 } from './definitions/measure-1-12.ts'

export const reportDefinitions: readonly ReportDefinition[] = [measure111, measure112]
