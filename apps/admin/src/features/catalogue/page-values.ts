import { printPeriod, type Evaluation, type Period } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { useUser } from '../../server/me.ts'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import { isAsked } from './is-asked.ts'

export interface PageValues {
  /** «Район, 2025/26». */
  readonly heading: string
  readonly state: 'loading' | 'failed' | 'ready'
  readonly of: (indicator: string) => Evaluation | undefined
}

/** The values of the indicators of one page, in one request. */
export function usePageValues(ids: readonly string[], period: Period): PageValues {
  const { role, unit } = useUser()
  const { nameOf } = useUnits()
  const asked = ids.filter((id) => isAsked(indicatorOf(id), role))
  const query = useQuery({
    ...trpc.catalogue.values.queryOptions({ period, indicators: asked }),
    enabled: asked.length > 0,
  })
  const evaluations = new Map(query.data?.evaluations.map((each) => [each.indicator, each]))
  return {
    heading: `${unit === null ? 'Район' : nameOf(unit)}, ${printPeriod(period)}`,
    state: query.isError ? 'failed' : query.isLoading ? 'loading' : 'ready',
    of: (indicator) => evaluations.get(indicator),
  }
}
