/** What happened to the figures of a scope, without the figures. */
export interface WhatHappened {
  readonly kind: 'import' | 'undo'
  readonly undone: boolean
  readonly withdrawn: boolean
}

export function entryInWords({ kind, undone, withdrawn }: WhatHappened): string {
  if (kind === 'undo') return withdrawn ? 'Загрузка отменена, сведений этого источника больше нет' : 'Загрузка отменена'
  if (withdrawn) return 'Сведения этого источника отозваны'
  return undone ? 'Загрузка (позже отменена)' : 'Загрузка'
}
