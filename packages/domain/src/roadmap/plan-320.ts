import { roadmap320 } from '../acts/roadmap-320.ts'
import { sections320 } from '../acts/roadmap-320/sections.ts'
import type { Plan } from './plan.ts'

const { kind, number: actNumber, date, issuer, title: actTitle } = roadmap320

/** The plan of 2022–2024 as the first cycle. */
export const plan320: Plan = {
  id: '320',
  title:
    'План мероприятий («дорожная карта») реализации муниципальной системы оценки качества образования в Сампурском районе на 2022-2024 г.г.',
  years: { from: 2022, to: 2024 },
  act: { kind, number: actNumber, date, issuer, title: actTitle },
  sections: sections320.map(({ number: sectionNumber, title: sectionTitle, measures }) => ({
    number: sectionNumber,
    title: sectionTitle,
    measures: Object.entries(measures).map(([number, { title, term, executors, documents }]) => ({
      number,
      title,
      term,
      executors: { text: executors.text, bodies: [...new Set(executors.bodies.map(({ body }) => body))] },
      documents: { text: documents.text, kinds: [...new Set(documents.kinds.map(({ kind: document }) => document))] },
      source: number,
    })),
  })),
}
