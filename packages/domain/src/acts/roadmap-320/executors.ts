/** Who carries out the measures of the plan: one entry a body, whatever the act calls it in a row. */
export const executorBodies = {
  'education-department': 'Отдел образования администрации Сампурского района',
  'personnel-department': 'отдел организационной, юридической и кадровой работы',
  irtsoso: 'МКУ ИРЦОСО',
  schools: 'общеобразовательные организации',
  'extra-education': 'организации дополнительного образования',
  'children-centre': 'МБОУДО «Сампурский ДЮЦ»',
  'method-associations': 'Районные методические объединения',
} as const

export type ExecutorBody = keyof typeof executorBodies
