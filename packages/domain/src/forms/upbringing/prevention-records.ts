import { roadmap320 } from '../../acts/roadmap-320.ts'
import { preventionLaw } from '../../acts/upbringing/prevention-law.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { equal, minus, plus } from '../../kernel/check.ts'
import { subgroup } from '../../kernel/dimension.ts'
import { count, persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'

/** Pupils on preventive records on 28 February. One child may stand on several, so the records are never added up. */
export const preventionRecords = defineForm({
  id: 'prevention-records',
  version: 1,
  title: 'Обучающиеся на профилактических учётах',
  sheet: 'Учёт ВШУ ПДН КДН',
  source: roadmap320.item('10.3'),
  serves: [roadmap320.item('10.2'), preventionLaw.whole()],
  period: 'school-year',
  stateOn: '02-28',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: {
    record: subgroup(
      'Вид учёта',
      {
        school: { title: 'ВШУ', synonyms: ['внутришкольный учёт', 'вшк', 'внутришкольный контроль'] },
        pdn: { title: 'ПДН', synonyms: ['учёт в пдн', 'подразделение по делам несовершеннолетних', 'одн'] },
        kdn: { title: 'КДН', synonyms: ['кдн и зп', 'комиссия по делам несовершеннолетних'] },
      },
      { synonyms: ['Учёт', 'Вид профилактического учёта'] },
    ),
  },
  combinations: [{ record: ['school', 'pdn', 'kdn'] }],
  fields: {
    atStart: persons('Состояло на 1 сентября', { synonyms: ['на начало года', 'состояло на начало периода'] }),
    added: count('Поставлено с 1 сентября', {
      hint: 'Поставленный, снятый и поставленный снова считается дважды',
      synonyms: ['поставлено на учёт', 'поставлено'],
    }),
    removed: count('Снято с 1 сентября', {
      hint: 'По любой причине: исправление, возраст, выбытие',
      synonyms: ['снято с учёта', 'снято'],
    }),
    atEnd: persons('Состоит на 28 февраля', {
      hint: 'Состояло + поставлено − снято; состоящий на нескольких учётах стоит в каждой строке',
      synonyms: ['на конец периода', 'состоит на учёте', 'состоит на отчётную дату'],
    }),
  },
  checks: [equal('atEnd', minus(plus('atStart', 'added'), 'removed'))],
  across: [within('atEnd', contingent.f.pupils), steady('atEnd', parameter(yearlyChange))],
})
