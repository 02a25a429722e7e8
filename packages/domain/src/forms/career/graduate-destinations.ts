import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { atMost, equal, minus, plus } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'
import { grades } from '../contingent/grades.ts'

const NINE = { grade: ['9'] } as const
const ELEVEN = { grade: ['11'] } as const

/** Where the graduates of a school year have gone. A figure that one of the two grades lacks stays blank there. */
export const graduateDestinations = defineForm({
  id: 'graduate-destinations',
  version: 1,
  title: 'Поступление и трудоустройство выпускников 9 и 11 классов',
  sheet: 'Поступление выпускников',
  source: roadmap320.item('7.1'),
  serves: [roadmap320.item('7.2')],
  period: 'school-year',
  appliesTo: teaches('basic', 'secondary'),
  cells: 'complete',
  dimensions: { grade: grades },
  combinations: [{ grade: ['9', '11'] }],
  fields: {
    graduates: persons('Выпускников класса', {
      hint: 'Все, кто окончил год в этом классе, вместе с оставшимися на повторное обучение',
      synonyms: ['выпускников всего', 'всего выпускников 9 (11) класса'],
    }),
    toTenth: persons('Продолжили обучение в 10 классе', {
      only: NINE,
      hint: 'В любой школе',
      synonyms: ['перешли в 10 класс', 'поступили в 10 класс', '10 класс'],
    }),
    toCollege: persons('Поступили в профессиональные образовательные организации', {
      synonyms: ['поступили в ПОО', 'поступили в СПО', 'ПОО', 'СПО', 'колледжи и техникумы'],
    }),
    toHigher: persons('Поступили в организации высшего образования', {
      only: ELEVEN,
      synonyms: ['поступили в вузы', 'поступили в вуз', 'поступили в ОО ВО', 'вуз', 'ОО ВО'],
    }),
    toWork: persons('Трудоустроились, не продолжая обучения', { synonyms: ['трудоустроены', 'работают'] }),
    other: persons('Иное', {
      hint: 'Служба в армии, повторное обучение, переезд, не определились',
      synonyms: ['другое', 'не определились и иное'],
    }),
    byProfile: persons('Из поступивших — по профилю обучения', {
      hint: 'Специальность или профессия соответствует профилю, по которому выпускник учился в школе',
      synonyms: ['поступили по профилю', 'по профилю обучения'],
    }),
    byProfileWithExams: persons('Из поступивших по профилю — сдавали ГИА по близким предметам', {
      only: NINE,
      hint: 'Хотя бы один предмет по выбору близок к избранной специальности или профессии',
      synonyms: ['сдавали ГИА по близким предметам'],
    }),
    examsMatchProfile: persons('Выбрали для ГИА предметы, соответствующие профилю обучения', {
      only: ELEVEN,
      hint: 'Хотя бы один предмет по выбору; каждый выпускник считается один раз',
      synonyms: ['предметы ЕГЭ соответствуют профилю'],
    }),
  },
  checks: [
    // A check with a blank operand says nothing: the first of each pair is for grade 9, the second for grade 11.
    equal('graduates', plus('toTenth', 'toCollege', 'toWork', 'other')),
    equal('graduates', plus('toHigher', 'toCollege', 'toWork', 'other')),
    atMost('byProfile', minus('graduates', plus('toTenth', 'toWork', 'other'))),
    atMost('byProfile', plus('toHigher', 'toCollege')),
    atMost('byProfileWithExams', 'byProfile'),
    atMost('examsMatchProfile', 'graduates'),
  ],
  across: [within('graduates', contingent.f.pupils), steady('graduates', parameter(yearlyChange))],
})
