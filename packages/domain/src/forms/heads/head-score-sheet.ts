import { roadmap320 } from '../../acts/roadmap-320.ts'
import { defineScoreSheet } from '../../kernel/score-sheet.ts'
import type { PointRule } from '../../kernel/score-sheet.ts'

const YES_NO = '1 — да, 0 — нет'
const PERCENT = 'процентов, целое число'

const oneForYes: PointRule = { kind: 'steps', steps: [{ from: 1, points: 1 }] }

/** One point from the first bound, two from the second. */
function twoSteps(first: number, second: number): PointRule {
  return {
    kind: 'steps',
    steps: [
      { from: first, points: 1 },
      { from: second, points: 2 },
    ],
  }
}

/** A point for each case, at most `most`. */
function forEach(most: number): PointRule {
  return { kind: 'per-case', points: 1, least: 0, most }
}

/** A point away for each case, at most `most` of them. */
function against(most: number): PointRule {
  return { kind: 'per-case', points: -1, least: -most, most: 0 }
}

/**
 * The shape is what districts share (criterion, figure, rule, points, evidence, explanation of a zero); criteria and points are ours
 * and a district puts its own in their place. Results of ВПР never stand here.
 */
export const headScoreSheet = defineScoreSheet({
  id: 'head-score-sheet',
  title: 'Оценочный лист эффективности деятельности руководителя образовательной организации',
  source: roadmap320.item('9.3'),
  provenance: 'proposal',
  criteria: {
    'enrolment-kept': {
      title: 'Контингент обучающихся сохранён',
      figure: YES_NO,
      rule: oneForYes,
      evidence: 'Сведения о контингенте на 20 сентября за два года, приказы о выбытии',
      commentAtZero: true,
    },
    'without-basic': {
      title: 'Обучающиеся, не получившие основного общего образования',
      figure: 'обучающихся',
      rule: against(3),
      evidence: 'Протоколы педагогического совета, сведения о выдаче аттестатов',
      commentAtZero: false,
    },
    'profile-classes': {
      title: 'Профильные классы или группы',
      figure: YES_NO,
      rule: oneForYes,
      evidence: 'Учебный план среднего общего образования, приказ об открытии',
      commentAtZero: true,
    },
    certificates: {
      title: 'Выпускники 9 и 11 классов, получившие аттестат',
      figure: PERCENT,
      rule: twoSteps(95, 100),
      evidence: 'Книга выдачи аттестатов',
      commentAtZero: true,
    },
    'olympiad-prizes': {
      title: 'Победители и призёры муниципального и регионального этапов ВсОШ',
      figure: 'обучающихся',
      rule: forEach(3),
      evidence: 'Приказы об итогах этапов',
      commentAtZero: true,
    },
    'extra-education': {
      title: 'Обучающиеся, занятые в дополнительном образовании',
      figure: PERCENT,
      rule: twoSteps(75, 90),
      evidence: 'Сведения навигатора дополнительного образования',
      commentAtZero: true,
    },
    vacancies: {
      title: 'Незаполненные вакансии педагогических работников на 1 сентября',
      figure: 'вакансий',
      rule: against(2),
      evidence: 'Штатное расписание, тарификация',
      commentAtZero: false,
    },
    'staff-trained': {
      title: 'Педагоги, прошедшие повышение квалификации за три года',
      figure: PERCENT,
      rule: twoSteps(90, 100),
      evidence: 'Перспективный план и удостоверения',
      commentAtZero: true,
    },
    'young-teachers': {
      title: 'Молодые педагоги, принятые или продолжившие работу',
      figure: 'человек',
      rule: forEach(2),
      evidence: 'Приказы о приёме, сведения о стаже',
      commentAtZero: true,
    },
    'own-training': {
      title: 'Руководитель прошёл повышение квалификации за три года',
      figure: YES_NO,
      rule: oneForYes,
      evidence: 'Удостоверение',
      commentAtZero: true,
    },
    'reserve-candidate': {
      title: 'В муниципальном кадровом резерве есть кандидат от организации',
      figure: YES_NO,
      rule: oneForYes,
      evidence: 'Распоряжение о зачислении в резерв',
      commentAtZero: true,
    },
    'school-qa': {
      title: 'Итоги внутренней системы оценки качества образования за год рассмотрены',
      figure: YES_NO,
      rule: oneForYes,
      evidence: 'Аналитическая справка, протокол педагогического совета',
      commentAtZero: true,
    },
    'self-examination': {
      title: 'Отчёт о самообследовании размещён на сайте в срок',
      figure: YES_NO,
      rule: oneForYes,
      evidence: 'Ссылка на страницу сайта',
      commentAtZero: true,
    },
    prescriptions: {
      title: 'Предписания надзорных органов, не исполненные в срок',
      figure: 'предписаний',
      rule: against(3),
      evidence: 'Предписания и отчёты об исполнении',
      commentAtZero: false,
    },
    complaints: {
      title: 'Обоснованные жалобы',
      figure: 'жалоб',
      rule: against(2),
      evidence: 'Журнал обращений, ответы заявителям',
      commentAtZero: false,
    },
  },
})

export type HeadCriterion = keyof (typeof headScoreSheet)['criteria']

export const headCriteria = Object.keys(headScoreSheet.criteria) as readonly HeadCriterion[]
