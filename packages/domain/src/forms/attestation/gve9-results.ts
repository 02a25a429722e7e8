import { roadmap320 } from '../../acts/roadmap-320.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { attempts } from './attempts.ts'
import { gveChecks, gveCombinations, gveFields } from './gve-fields.ts'
import { subjects, usualSubjects } from './subjects.ts'

/** Entries of those who sit the state final exam instead of the ОГЭ: pupils with special needs above all. */
export const gve9Results = defineForm({
  id: 'gve9-results',
  version: 1,
  title: 'Результаты ГВЭ-9 по предметам',
  sheet: 'ГВЭ-9',
  source: roadmap320.item('1.4'),
  serves: [roadmap320.item('1.1'), roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: teaches('basic'),
  procedure: 'gve9',
  cells: 'complete',
  dimensions: { subject: subjects, attempt: attempts },
  combinations: gveCombinations,
  usual: { subject: usualSubjects, attempt: ['main'] },
  fields: gveFields,
  checks: gveChecks,
})
