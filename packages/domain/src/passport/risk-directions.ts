import type { Provenance } from '../kernel/provenance.ts'

/** One of the things by which a direction is estimated. Without an indicator it is asked by a questionnaire and is not known here. */
export interface RiskInput {
  readonly title: string
  readonly indicator?: {
    readonly id: string
    /** `share`: the share is the risk itself; `shortfall`: the risk is what is missing to the whole. */
    readonly reads: 'share' | 'shortfall'
  }
}

/** A direction of the risk profile «500+». The code stays whatever later wordings say. */
export interface RiskDirection {
  readonly code: string
  readonly title: string
  /** Of the wording. */
  readonly provenance: Provenance
  readonly inputs: readonly RiskInput[]
}

export interface RiskDirections {
  /** Year of the wording. */
  readonly version: string
  readonly directions: readonly RiskDirection[]
}

/** The inputs of every direction are `unverified`: the method of the profile has not been published whole. */
export const riskDirections2021: RiskDirections = {
  version: '2021',
  directions: [
    {
      code: 'equipment',
      title: 'Низкий уровень оснащения школы',
      provenance: 'press',
      inputs: [
        { title: 'Учебные материалы' },
        { title: 'Цифровое оборудование' },
        { title: 'Качество интернет-соединения' },
      ],
    },
    {
      code: 'staff-shortage',
      title: 'Дефицит педагогических кадров',
      provenance: 'press',
      inputs: [
        { title: 'Нехватка педагогов', indicator: { id: 'vacancy-share', reads: 'share' } },
        { title: 'Нехватка вспомогательного персонала' },
      ],
    },
    {
      code: 'staff-competence',
      title: 'Недостаточная предметная и методическая компетентность педагогических работников',
      provenance: 'unverified',
      inputs: [
        { title: 'Учителя с квалификационной категорией', indicator: { id: 'staff-category', reads: 'shortfall' } },
        { title: 'Повышение квалификации', indicator: { id: 'pk-three-years', reads: 'shortfall' } },
        { title: 'Учебная вовлечённость' },
        { title: 'Современные педагогические технологии' },
      ],
    },
    {
      code: 'special-needs',
      title: 'Высокая доля обучающихся с ОВЗ',
      provenance: 'unverified',
      inputs: [{ title: 'Доля обучающихся с ОВЗ', indicator: { id: 'pupils-ovz-share', reads: 'share' } }],
    },
    {
      code: 'language-barriers',
      title: 'Низкое качество преодоления языковых и культурных барьеров',
      provenance: 'unverified',
      inputs: [{ title: 'Русский язык не родной', indicator: { id: 'sp-non-native', reads: 'share' } }],
    },
    {
      code: 'motivation',
      title: 'Низкая учебная мотивация обучающихся',
      provenance: 'unverified',
      inputs: [{ title: 'Опрос обучающихся' }],
    },
    {
      code: 'well-being',
      title: 'Пониженный уровень школьного благополучия',
      provenance: 'unverified',
      inputs: [{ title: 'Буллинг' }, { title: 'Отношения в коллективе' }],
    },
    {
      code: 'discipline',
      title: 'Низкий уровень дисциплины в классе',
      provenance: 'unverified',
      inputs: [{ title: 'Опрос' }],
    },
    {
      code: 'failure-risk',
      title: 'Высокая доля обучающихся с рисками учебной неуспешности',
      provenance: 'press',
      inputs: [{ title: 'Доля испытывающих трудности' }],
    },
    {
      code: 'parents',
      title: 'Низкий уровень вовлечённости родителей',
      provenance: 'unverified',
      inputs: [{ title: 'Опрос родителей' }],
    },
  ],
}
