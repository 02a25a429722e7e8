import { partition } from '../../kernel/dimension.ts'

/** The eight parts of measure 6.2, in its order. */
export const talentMeasures = partition('Направление работы', {
  programmes: { title: 'конкурсы образовательных программ' },
  events: { title: 'мероприятия по выявлению, поддержке и развитию способностей и талантов' },
  parents: { title: 'мероприятия для родителей (законных представителей)' },
  olympiad: { title: 'мероприятия для роста участия в школьном этапе ВсОШ' },
  rewards: { title: 'стимулирование и поощрение' },
  contests: { title: 'мероприятия для роста участия в значимых конкурсах' },
  partners: { title: 'совместные проекты с профессиональными организациями и вузами' },
  support: { title: 'поддержка участия в региональных и федеральных конкурсах' },
})

export const everyTalentMeasure = [
  'programmes',
  'events',
  'parents',
  'olympiad',
  'rewards',
  'contests',
  'partners',
  'support',
] as const
