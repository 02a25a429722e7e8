import type { Indicator } from '@msoko/domain'
import type { User } from '../../server/me.ts'

/** Whether one number stands for the indicator: not where it is reckoned by cells, nor where it is meant for somebody else. */
export function isAsked({ by, level }: Indicator, role: User['role']): boolean {
  return by.length === 0 && level !== (role === 'district' ? 'unit' : 'district')
}
