import type { Dimension } from '../kernel/dimension.ts'
import type { Field } from '../kernel/field.ts'

/** What kind of figure a field holds and over what it may be added. */
export function fieldInWords(field: Field): string {
  switch (field.kind) {
    case 'count':
      return 'случаи: складываются по организациям, разрезам и годам'
    case 'persons':
      return field.attributed === 'none'
        ? 'люди: один человек может быть учтён дважды, числа организаций не складываются'
        : `люди ${ATTRIBUTED[field.attributed]}: складываются по организациям, но не по предметам и не по годам`
    case 'stock':
      return 'количество на дату: складывается по организациям и разрезам, но не по годам'
    case 'sum':
      return field.scale === 0 ? 'величина, целое число' : `величина, знаков после запятой: ${field.scale}`
    case 'tally':
      return `распределение: сколько раз встретилось каждое значение от ${field.from} до ${field.to}`
    case 'flag':
      return 'да или нет: считаются организации, ответившие «да»'
  }
}

const ATTRIBUTED = { enrolment: 'по месту обучения', 'main-job': 'по основному месту работы' } as const

/** Whether the values of a dimension add up. */
export function dimensionInWords({ kind }: Pick<Dimension, 'kind'>): string {
  switch (kind) {
    case 'cohort':
      return 'каждый человек в одном значении: складываются и случаи, и люди'
    case 'partition':
      return 'каждый случай в одном значении: складываются случаи, но не люди'
    case 'subgroup':
      return 'значения могут пересекаться: ничего не складывается'
  }
}
