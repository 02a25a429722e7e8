import { accessRouter } from '../features/access/router.ts'
import { auditRouter } from '../features/audit/router.ts'
import { campaignsRouter } from '../features/campaigns/router.ts'
import { catalogueRouter } from '../features/catalogue/router.ts'
import { classificationRouter } from '../features/classification/router.ts'
import { decisionsRouter } from '../features/decisions/router.ts'
import { importsRouter } from '../features/imports/router.ts'
import { indicatorsRouter } from '../features/indicators/router.ts'
import { jobsRouter } from '../features/jobs/router.ts'
import { mappingsRouter } from '../features/mappings/router.ts'
import { overviewRouter } from '../features/overview/router.ts'
import { reconciliationRouter } from '../features/reconciliation/router.ts'
import { registersRouter } from '../features/registers/router.ts'
import { reportsRouter } from '../features/reports/router.ts'
import { socialPassportsRouter } from '../features/social-passports/router.ts'
import { unitsRouter } from '../features/units/router.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  access: accessRouter,
  audit: auditRouter,
  campaigns: campaignsRouter,
  catalogue: catalogueRouter,
  classification: classificationRouter,
  decisions: decisionsRouter,
  imports: importsRouter,
  indicators: indicatorsRouter,
  jobs: jobsRouter,
  mappings: mappingsRouter,
  overview: overviewRouter,
  reconciliation: reconciliationRouter,
  registers: registersRouter,
  reports: reportsRouter,
  socialPassports: socialPassportsRouter,
  units: unitsRouter,
})

export type AppRouter = typeof appRouter
