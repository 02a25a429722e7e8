import { partition } from '../../kernel/dimension.ts'

/** What the education office does about the olympiad itself, by the measures of section 8. */
export const vsoshArrangements = partition('Что сделано', {
  meeting: { title: 'совещание о едином подходе к оцениванию школьного этапа' },
  committee: { title: 'заседание оргкомитета с председателями жюри муниципального этапа' },
  control: { title: 'контроль соблюдения процедуры' },
  honours: { title: 'чествование победителей и призёров' },
  act: { title: 'распоряжение о школьном или муниципальном этапе' },
})

export const everyArrangement = ['meeting', 'committee', 'control', 'honours', 'act'] as const
