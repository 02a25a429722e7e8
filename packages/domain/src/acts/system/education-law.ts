import { defineAct } from '../../kernel/act.ts'

/** The law on education. Of its text only what publications quote is here; articles 51 (heads are attested) and 98 (information systems) are not. */
export const educationLaw = defineAct({
  id: 'rf-2012-273-fz',
  kind: 'Федеральный закон',
  number: '273-ФЗ',
  date: '2012-12-29',
  issuer: 'Российская Федерация',
  title: 'Об образовании в Российской Федерации',
  items: {
    'статья 97, часть 3':
      '…систематическое стандартизированное наблюдение за состоянием образования и динамикой изменений его результатов…',
  },
})
