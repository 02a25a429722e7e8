import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost, between, max, plus } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'

/** Persons of grade 11. Who failed in both subjects is one person: the union cannot be had from the entries. */
export const gia11Graduates = defineForm({
  id: 'gia11-graduates',
  version: 1,
  title: 'Выпускники 11 классов на ГИА',
  sheet: 'Выпускники 11 кл.',
  source: roadmap320.item('1.12'),
  reporter: 'unit',
  period: 'school-year',
  appliesTo: teaches('secondary'),
  procedure: 'gia11',
  cells: 'complete',
  fields: {
    graduates: persons('Выпускников 11 классов', {
      synonyms: ['выпускников', 'количество выпускников', 'всего выпускников'],
    }),
    admitted: persons('Допущены к ГИА', { synonyms: ['допущено', 'допущены'] }),
    belowRussian: persons('Ниже минимума по русскому языку', { synonyms: ['русский язык ниже минимума'] }),
    belowMaths: persons('Ниже минимума по математике', {
      hint: 'По базовой или профильной',
      synonyms: ['математика ниже минимума'],
    }),
    belowEither: persons('Ниже минимума хотя бы по одному из двух предметов', {
      hint: 'Человек, не сдавший оба предмета, считается один раз',
      synonyms: ['ниже минимума хотя бы по одному предмету'],
    }),
    certificateByJune: persons('Получили аттестат до 30 июня', { synonyms: ['аттестат до 30.06'] }),
    certificateBySeptember: persons('Получили аттестат до 30 сентября', {
      hint: 'Вместе с получившими до 30 июня',
      synonyms: ['аттестат до 30.09'],
    }),
    specialNeeds: persons('Из выпускников — с ОВЗ', { synonyms: ['с овз', 'овз'] }),
  },
  checks: [
    atMost('admitted', 'graduates'),
    atMost('belowRussian', 'admitted'),
    atMost('belowMaths', 'admitted'),
    atMost('belowEither', 'admitted'),
    between('belowEither', max('belowRussian', 'belowMaths'), plus('belowRussian', 'belowMaths')),
    atMost('certificateByJune', 'certificateBySeptember'),
    atMost('certificateBySeptember', 'graduates'),
    atMost('specialNeeds', 'graduates'),
  ],
})
