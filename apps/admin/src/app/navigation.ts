import type { User } from '../server/me.ts'

/** One entry of the menu. */
export type Place =
  | { readonly to: '/' | '/imports' | '/indicators' | '/units' | '/low-results' | '/reports'; readonly title: string }
  | { readonly to: '/units/$unit'; readonly unit: string; readonly title: string }

/** What the menu offers: a school sees its own pages, the district everything. */
export function placesFor({ role, unit }: User): readonly Place[] {
  const own: Place =
    role === 'school' && unit !== null
      ? { to: '/units/$unit', unit, title: 'Моя школа' }
      : { to: '/units', title: 'Школы' }
  return [
    { to: '/', title: 'Обзор' },
    { to: '/imports', title: 'Загрузка данных' },
    { to: '/indicators', title: 'Показатели' },
    own,
    { to: '/low-results', title: 'Низкие результаты' },
    ...(role === 'district' ? [{ to: '/reports', title: 'Документы' } as const] : []),
  ]
}
