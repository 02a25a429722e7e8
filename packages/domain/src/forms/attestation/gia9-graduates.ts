import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost, between, max, minus, plus } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'

/** Persons of grade 9, with those left for a repeated year. */
export const gia9Graduates = defineForm({
  id: 'gia9-graduates',
  version: 1,
  title: 'Выпускники 9 классов на ГИА',
  sheet: 'Выпускники 9 кл.',
  source: roadmap320.item('1.1'),
  reporter: 'unit',
  period: 'school-year',
  appliesTo: teaches('basic'),
  procedure: 'gia9',
  cells: 'complete',
  fields: {
    graduates: persons('Выпускников 9 классов', {
      synonyms: ['выпускников', 'количество выпускников', 'всего выпускников'],
    }),
    admitted: persons('Допущены к ГИА', { synonyms: ['допущено', 'допущены'] }),
    belowRussian: persons('Ниже минимума по русскому языку', { synonyms: ['русский язык ниже минимума'] }),
    belowMaths: persons('Ниже минимума по математике', { synonyms: ['математика ниже минимума'] }),
    belowEither: persons('Ниже минимума хотя бы по одному из двух предметов', {
      hint: 'Человек, не сдавший оба предмета, считается один раз',
      synonyms: ['ниже минимума хотя бы по одному предмету'],
    }),
    certificateByJune: persons('Получили аттестат до 30 июня', { synonyms: ['аттестат до 30.06'] }),
    certificateBySeptember: persons('Получили аттестат до 30 сентября', {
      hint: 'Вместе с получившими до 30 июня',
      synonyms: ['аттестат до 30.09'],
    }),
    repeating: persons('Оставлены на повторное обучение', {
      synonyms: ['повторное обучение', 'оставлены на второй год'],
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
    atMost('repeating', minus('graduates', 'certificateBySeptember')),
    atMost('specialNeeds', 'graduates'),
  ],
})
