import { lazyRouteComponent } from '@tanstack/react-router'
import { useUser } from '../server/me.ts'

const OverviewPage = lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage')
const OwnSchoolPage = lazyRouteComponent(() => import('../features/units/own-school-page.tsx'), 'OwnSchoolPage')

/** The district begins with the overview, a school with itself. */
export function FirstPage() {
  const { role, unit } = useUser()
  return role === 'school' && unit !== null ? <OwnSchoolPage /> : <OverviewPage />
}
