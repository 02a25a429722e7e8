import { atMost, between, max, plus } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'

/** What both graduate forms ask of the persons of a graduating class; the forms add what is their own. */
export const graduateFields = {
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
  specialNeeds: persons('Из выпускников — с ОВЗ', { synonyms: ['с овз', 'овз'] }),
  specialNeedsSat: persons('С ОВЗ: сдавали русский язык или математику', { optional: true }),
  specialNeedsBelow: persons('С ОВЗ: ниже минимума хотя бы по одному из двух предметов', {
    optional: true,
    hint: 'Человек, не сдавший оба предмета, считается один раз',
  }),
}

export const graduateSynonyms = ['выпускников', 'количество выпускников', 'всего выпускников']

export const graduateChecks = [
  atMost('admitted', 'graduates'),
  atMost('belowRussian', 'admitted'),
  atMost('belowMaths', 'admitted'),
  atMost('belowEither', 'admitted'),
  between('belowEither', max('belowRussian', 'belowMaths'), plus('belowRussian', 'belowMaths')),
  atMost('certificateByJune', 'certificateBySeptember'),
  atMost('certificateBySeptember', 'graduates'),
  atMost('specialNeeds', 'graduates'),
  atMost('specialNeedsSat', 'specialNeeds'),
  atMost('specialNeedsBelow', 'specialNeedsSat'),
  atMost('specialNeedsBelow', 'belowEither'),
]
