import { defineParameter } from '../../kernel/parameter.ts'

/** Set by an act of the municipality; while unset such schools are known only by a list. */
export const adverseFields = defineParameter({
  id: 'adverse-fields',
  title: 'Число признаков социального паспорта, с которого условия школы неблагоприятны',
  unit: 'weight',
  checked: '2026-11-24',
  rows: [],
})

export const adverseShare = defineParameter({
  id: 'adverse-share',
  title: 'Доля обучающихся с признаком социального паспорта, с которой признак неблагоприятен',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [],
})
