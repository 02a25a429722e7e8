import { listInWords, printInteger } from '@msoko/domain'
import { formOf } from '../../catalogue/declarations.ts'
import type { HandingIn } from './passport.ts'
import type { Handed } from './passports-search.ts'

export const HANDED_WORDS: Readonly<Record<Handed, string>> = {
  whole: 'сдан',
  partly: 'сдан не полностью',
  none: 'не сдан',
}

export function handedOf({ expected, reported, empty }: HandingIn): Handed {
  if (reported === 0) return 'none'
  return reported < expected || empty.length > 0 ? 'partly' : 'whole'
}

/** What is wanting, to be asked of the school; empty when nothing is. */
export function wantingOfPassport({ expected, reported, empty }: HandingIn): string {
  const reports = reported < expected ? [`отчётов ${printInteger(reported)} из ${printInteger(expected)}`] : []
  const fields = empty.map((key) => {
    const [form = '', field = ''] = key.split('.')
    return `«${formOf(form).fields[field]?.title ?? field}»`
  })
  return [...reports, ...(fields.length > 0 ? [`не указано: ${listInWords(fields)}`] : [])].join('; ')
}
