import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { readSharedSearch, readText } from '../address/search.ts'
import { readCatalogueSearch } from '../features/catalogue/catalogue-search.ts'
import { readDecisionsSearch } from '../features/decisions/decisions-search.ts'
import { readHistorySearch } from '../features/imports/history-search.ts'
import { readImportsSearch } from '../features/imports/imports-search.ts'
import { readIndicatorSearch } from '../features/indicators/indicator-search.ts'
import { readCompareSearch } from '../features/classification/compare-search.ts'
import { readLowResultsSearch } from '../features/classification/low-results-search.ts'
import { readRegisterSearch } from '../features/registers/register-search.ts'
import { readPassportsSearch } from '../features/social-passports/passports-search.ts'
import { readReportsSearch } from '../features/reports/reports-search.ts'
import { readRoadmapSearch } from '../features/roadmap/roadmap-search.ts'
import { readUnitSearch } from '../features/units/unit-search.ts'
import type { User } from '../server/me.ts'
import { queryClient, trpc } from '../server/trpc.ts'
import { FailedPage, LoadingPage, MissingPage } from './exceptional-pages.tsx'
import { FirstPage } from './first-page.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Outlet, notFoundComponent: MissingPage })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = readText(search['next'])
    // Only a place on this site: an address with a host would lead the signed-in person elsewhere.
    return next !== undefined && /^\/(?![/\\])/.test(next) ? { next } : {}
  },
  loader: () => queryClient.ensureQueryData(trpc.access.me.queryOptions()),
  component: lazyRouteComponent(() => import('../features/access/sign-in-page.tsx'), 'SignInPage'),
})

/** Everything behind the sign-in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  validateSearch: readSharedSearch,
  beforeLoad: async ({ location }) => {
    const { user } = await queryClient.ensureQueryData(trpc.access.me.queryOptions())
    if (!user) throw redirect({ to: '/sign-in', search: { next: location.href } })
    return { user }
  },
  loader: () => queryClient.ensureQueryData(trpc.units.list.queryOptions()),
  component: Shell,
})

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  validateSearch: readUnitSearch,
  component: FirstPage,
})

const imports = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports',
  validateSearch: readImportsSearch,
  component: lazyRouteComponent(() => import('../features/imports/imports-page.tsx'), 'ImportsPage'),
})

const importView = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports/$id',
  component: lazyRouteComponent(() => import('../features/imports/import-page.tsx'), 'ImportPage'),
})

const history = createRoute({
  getParentRoute: () => signedIn,
  path: '/history',
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(() => import('../features/imports/history-page.tsx'), 'HistoryPage'),
})

const reconciliation = createRoute({
  getParentRoute: () => signedIn,
  path: '/reconciliation',
  component: lazyRouteComponent(
    () => import('../features/reconciliation/reconciliation-page.tsx'),
    'ReconciliationPage',
  ),
})

const mappings = createRoute({
  getParentRoute: () => signedIn,
  path: '/mappings',
  beforeLoad: onlyDistrict,
  component: lazyRouteComponent(() => import('../features/mappings/mappings-page.tsx'), 'MappingsPage'),
})

const campaigns = createRoute({
  getParentRoute: () => signedIn,
  path: '/campaigns',
  beforeLoad: onlyDistrict,
  component: lazyRouteComponent(() => import('../features/campaigns/campaigns-page.tsx'), 'CampaignsPage'),
})

const indicators = createRoute({
  getParentRoute: () => signedIn,
  path: '/indicators',
  validateSearch: readIndicatorSearch,
  component: lazyRouteComponent(() => import('../features/indicators/indicators-page.tsx'), 'IndicatorsPage'),
})

const catalogue = createRoute({
  getParentRoute: () => signedIn,
  path: '/catalogue',
  validateSearch: readCatalogueSearch,
  component: lazyRouteComponent(() => import('../features/catalogue/catalogue-page.tsx'), 'CataloguePage'),
})

/** Carries what was looked for, so that the way back leads to it. */
const passport = createRoute({
  getParentRoute: () => signedIn,
  path: '/catalogue/$list/$id',
  validateSearch: readCatalogueSearch,
  component: lazyRouteComponent(() => import('../features/catalogue/passport-page.tsx'), 'PassportPage'),
})

const units = createRoute({
  getParentRoute: () => signedIn,
  path: '/units',
  component: lazyRouteComponent(() => import('../features/units/units-page.tsx'), 'UnitsPage'),
})

const unit = createRoute({
  getParentRoute: () => signedIn,
  path: '/units/$unit',
  validateSearch: readUnitSearch,
  component: lazyRouteComponent(() => import('../features/units/unit-page.tsx'), 'UnitPage'),
})

const passports = createRoute({
  getParentRoute: () => signedIn,
  path: '/passports',
  validateSearch: readPassportsSearch,
  component: lazyRouteComponent(() => import('../features/social-passports/passports-page.tsx'), 'PassportsPage'),
})

const unitPassport = createRoute({
  getParentRoute: () => signedIn,
  path: '/passports/$unit',
  component: lazyRouteComponent(
    () => import('../features/social-passports/unit-passport-page.tsx'),
    'UnitPassportPage',
  ),
})

/** Awaited before the page opens: its title, which takes the focus, is the title of a rule set. */
function readyRuleSets() {
  return queryClient.ensureQueryData(trpc.classification.ownRules.queryOptions())
}

const lowResults = createRoute({
  getParentRoute: () => signedIn,
  path: '/low-results',
  validateSearch: readLowResultsSearch,
  loader: readyRuleSets,
  component: lazyRouteComponent(() => import('../features/classification/low-results-page.tsx'), 'LowResultsPage'),
})

const compareRules = createRoute({
  getParentRoute: () => signedIn,
  path: '/low-results/compare',
  validateSearch: readCompareSearch,
  loader: readyRuleSets,
  component: lazyRouteComponent(() => import('../features/classification/compare-page.tsx'), 'ComparePage'),
})

const decisions = createRoute({
  getParentRoute: () => signedIn,
  path: '/decisions',
  validateSearch: readDecisionsSearch,
  beforeLoad: onlyDistrict,
  component: lazyRouteComponent(() => import('../features/decisions/decisions-page.tsx'), 'DecisionsPage'),
})

const roadmap = createRoute({
  getParentRoute: () => signedIn,
  path: '/roadmap',
  validateSearch: readRoadmapSearch,
  component: lazyRouteComponent(() => import('../features/roadmap/roadmap-page.tsx'), 'RoadmapPage'),
})

const roadmapCalendar = createRoute({
  getParentRoute: () => signedIn,
  path: '/roadmap/calendar',
  validateSearch: readRoadmapSearch,
  component: lazyRouteComponent(() => import('../features/roadmap/roadmap-calendar-page.tsx'), 'RoadmapCalendarPage'),
})

const measure = createRoute({
  getParentRoute: () => signedIn,
  path: '/roadmap/$number',
  validateSearch: readRoadmapSearch,
  component: lazyRouteComponent(() => import('../features/roadmap/measure-page.tsx'), 'MeasurePage'),
})

const registers = createRoute({
  getParentRoute: () => signedIn,
  path: '/registers',
  component: lazyRouteComponent(() => import('../features/registers/registers-page.tsx'), 'RegistersPage'),
})

const register = createRoute({
  getParentRoute: () => signedIn,
  path: '/registers/$register',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('../features/registers/register-page.tsx'), 'RegisterPage'),
})

const reports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports',
  validateSearch: readReportsSearch,
  beforeLoad: onlyDistrict,
  component: lazyRouteComponent(() => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
})

/** A school is led to its overview instead. */
function onlyDistrict({ context: { user } }: { readonly context: { readonly user: User } }): void {
  if (user.role !== 'district') throw redirect({ to: '/' })
}

/** An address that leads nowhere still shows the menu. */
const nowhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: MissingPage })

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signedIn.addChildren([
      overview,
      imports,
      importView,
      history,
      reconciliation,
      mappings,
      campaigns,
      indicators,
      catalogue,
      passport,
      units,
      unit,
      passports,
      unitPassport,
      lowResults,
      compareRules,
      decisions,
      roadmap,
      roadmapCalendar,
      measure,
      registers,
      register,
      reports,
      nowhere,
    ]),
  ]),
  defaultPendingComponent: LoadingPage,
  defaultErrorComponent: FailedPage,
  defaultNotFoundComponent: MissingPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router
  }
}
