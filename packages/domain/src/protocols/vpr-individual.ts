import type { Protocol } from '../kernel/protocol.ts'

/** ФИС ОКО: a row a participant, a column a task. */
export const vprIndividual: Protocol = {
  id: 'vpr-individual',
  title: 'Ф1 Индивидуальные результаты (ВПР)',
  kind: 'results',
  form: 'vpr-results',
  campaign: 'vpr',
  columns: [
    { role: 'line', title: '№' },
    { role: 'unit-code', title: 'ОО', synonyms: ['Логин ОО', 'Логин'], required: true },
    { role: 'municipality-code', title: 'Муниципалитет' },
    { role: 'unit-name', title: 'Название ОО', synonyms: ['Наименование ОО'] },
    { role: 'participant-code', title: 'Код участника', synonyms: ['Код'] },
    { role: 'personal', title: 'ФИО' },
    { role: 'class', title: 'Класс' },
    { role: 'place', title: 'Вариант', synonyms: ['Номер варианта'] },
    { role: 'task', title: '…(…б)' },
    { role: 'primary', title: 'Первичный балл' },
    { role: 'mark', title: 'Отметка', required: true },
    { role: 'journal-mark', title: 'Отметка по журналу', required: true },
  ],
  footers: [],
}
