import { roadmap320 } from '../../acts/roadmap-320.ts'
import { networkProjects } from '../../forms/talents/network-projects.ts'
import { defineRegister } from '../../kernel/register.ts'

export const networkProjectsRegister = defineRegister(networkProjects, {
  id: 'network-projects-register',
  title: 'Реестр межмуниципальных и сетевых проектов, программ и планов',
  sheet: 'Реестр сетевых проектов',
  source: roadmap320.item('6.1'),
  columns: {
    begunOn: { kind: 'date', title: 'Начало' },
    endedOn: { kind: 'date', title: 'Окончание', hint: 'У действующего не заполняется', optional: true },
    kind: {
      kind: 'choice',
      title: 'Вид',
      values: { project: 'проект', programme: 'программа', plan: 'план' },
    },
    reach: {
      kind: 'choice',
      title: 'Охват',
      values: { intermunicipal: 'межмуниципальный', network: 'сетевой' },
    },
    title: { kind: 'text', title: 'Название' },
    partner: { kind: 'text', title: 'Партнёры', hint: 'Организации и муниципалитеты' },
  },
  from: 'begunOn',
  to: 'endedOn',
  counts: { ever: { rows: 'ever' }, running: { rows: 'in-force' } },
})
