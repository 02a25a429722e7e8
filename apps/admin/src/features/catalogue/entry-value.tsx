import { indicatorOf, formBehind } from '../../catalogue/declarations.ts'
import { ValueLink } from '../../components/value-link.tsx'
import { useUser } from '../../server/me.ts'
import { isAsked } from './is-asked.ts'
import type { PageValues } from './page-values.ts'

/** The value with the way to its reason, or why there is not one number. */
export function EntryValue({ indicator: id, values }: { readonly indicator: string; readonly values: PageValues }) {
  const { role } = useUser()
  const indicator = indicatorOf(id)
  const evaluation = values.of(id)
  if (evaluation) return <ValueLink evaluation={evaluation} />
  if (!isAsked(indicator, role)) {
    if (indicator.by.length === 0) return <>{indicator.level === 'district' ? 'только по району' : 'по каждой школе'}</>
    const { dimensions } = formBehind(indicator)
    const names = indicator.by.map((dimension) => (dimensions[dimension]?.title ?? dimension).toLowerCase())
    return <>{`отдельно: ${names.join(', ')}`}</>
  }
  return <>{values.state === 'failed' ? 'не загрузилось' : '…'}</>
}
