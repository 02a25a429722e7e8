/** What happened to the figures of a scope, without the figures. */
export interface WhatHappened {
  readonly kind: 'import' | 'undo' | 'register'
  readonly undone: boolean
  readonly withdrawn: boolean
}

export function entryInWords({ kind, undone, withdrawn }: WhatHappened): string {
  if (kind === 'undo') return withdrawn ? 'Загрузка отменена, сведений этого источника больше нет' : 'Загрузка отменена'
  if (kind === 'register') return withdrawn ? 'Записей реестра за этот год больше нет' : 'Подсчёт по записям реестра'
  if (withdrawn) return 'Сведения этого источника отозваны'
  return undone ? 'Загрузка (позже отменена)' : 'Загрузка'
}
