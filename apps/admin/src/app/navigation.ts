import type { User } from '../server/me.ts'

/** One entry of the menu. */
export interface Place {
  readonly to:
    | '/'
    | '/imports'
    | '/reconciliation'
    | '/campaigns'
    | '/indicators'
    | '/catalogue'
    | '/units'
    | '/passports'
    | '/low-results'
    | '/decisions'
    | '/roadmap'
    | '/registers'
    | '/reports'
  readonly title: string
}

/** What the menu offers: a school sees its own pages, the district everything. */
export function placesFor({ role, unit }: User): readonly Place[] {
  const isSchool = role === 'school' && unit !== null
  return [
    { to: '/', title: isSchool ? 'Моя школа' : 'Обзор' },
    { to: '/imports', title: 'Загрузка данных' },
    { to: '/reconciliation', title: 'Сверка источников' },
    ...(role === 'district' ? [{ to: '/campaigns', title: 'Строки участников' } as const] : []),
    { to: '/indicators', title: 'Показатели' },
    { to: '/catalogue', title: 'Каталог' },
    ...(isSchool ? [] : [{ to: '/units', title: 'Школы' } as const]),
    ...(isSchool ? [] : [{ to: '/passports', title: 'Социальные паспорта' } as const]),
    { to: '/low-results', title: 'Низкие результаты' },
    ...(role === 'district' ? [{ to: '/decisions', title: 'Решения района' } as const] : []),
    { to: '/roadmap', title: 'Дорожная карта' },
    { to: '/registers', title: 'Реестры' },
    ...(role === 'district' ? [{ to: '/reports', title: 'Документы' } as const] : []),
  ]
}
