import { forms } from '@msoko/domain'

/** A book of every form takes seconds to write and read: what is not about the forms themselves is tried on those of the exams. */
export const examForms = forms.filter(({ id }) => /^(oge|ege|gia9|gia11)-(results|graduates|distinction)$/.test(id))
