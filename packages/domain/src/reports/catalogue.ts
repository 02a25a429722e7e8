import type { ReportDefinition } from './definition.ts'
import { measure12 } from './definitions/measure-1-2.ts'
import { measure13 } from './definitions/measure-1-3.ts'
import { measure19 } from './definitions/measure-1-9.ts'
import { measure110 } from './definitions/measure-1-10.ts'
import { measure111 } from './definitions/measure-1-11.ts'
import { measure112 } from './definitions/measure-1-12.ts'
import { measure115 } from './definitions/measure-1-15.ts'
import { measure51 } from './definitions/measure-5-1.ts'
import { measure52 } from './definitions/measure-5-2.ts'

export const reportDefinitions: readonly ReportDefinition[] = [
  measure12,
  measure13,
  measure19,
  measure110,
  measure111,
  measure112,
  measure115,
  measure51,
  measure52,
]
