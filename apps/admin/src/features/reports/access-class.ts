import type { AccessClass } from '@msoko/domain'

const WORDS: Readonly<Record<AccessClass, string>> = {
  open: 'Открытый документ',
  'official-use': 'Для служебного пользования',
}

export function accessInWords(access: AccessClass): string {
  return WORDS[access]
}
