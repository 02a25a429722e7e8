import { persons, type PersonsField } from '../../kernel/field.ts'

/** People counted by the organisation of their main job, so that nobody is counted by two. */
export function employees(
  title: string,
  options: Partial<Omit<PersonsField, 'kind' | 'title' | 'attributed'>> = {},
): PersonsField {
  return persons(title, { attributed: 'main-job', ...options })
}

/** What stands for the whole of the staff in every form that asks for it. */
export const wholeStaff = employees('Педагогических работников', {
  hint: 'Учителя, воспитатели, педагоги-психологи и все другие; по основному месту работы, без внешних совместителей',
  synonyms: ['педработников', 'всего педагогических работников', 'численность педагогических работников'],
})
