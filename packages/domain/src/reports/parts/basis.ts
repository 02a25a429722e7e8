import { actOf, citeShort, wordingOf } from '../../acts/catalogue.ts'
import { printPeriod } from '../../kernel/period.ts'
import { listInWords } from '../../kernel/russian.ts'
import type { Composition } from '../composition.ts'
import type { ReportDefinition } from '../definition.ts'
import type { Block } from '../report.ts'

export function basis(composition: Composition, definition: ReportDefinition): readonly Block[] {
  const { measure } = definition
  const act = actOf(measure)
  const earlier = composition.years.slice(0, -1).map(printPeriod)
  return [
    {
      kind: 'paragraph',
      text: `Справка подготовлена по пункту ${measure.item} плана мероприятий («дорожной карты») реализации муниципальной системы оценки качества образования (${citeShort({ act: act.id })}, ${act.issuer}). Предмет анализа по тексту пункта: «${wordingOf(measure)}».`,
    },
    { kind: 'paragraph', text: `Цель анализа — ${definition.goal}.` },
    {
      kind: 'paragraph',
      text: `Отчётный период — ${printPeriod(composition.period)} учебный год. Для сравнения ${earlier.length === 1 ? `приведён ${listInWords(earlier)} учебный год` : `приведены ${listInWords(earlier)} учебные годы`}.`,
    },
  ]
}
