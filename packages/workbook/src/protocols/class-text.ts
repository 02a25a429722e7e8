/** Grade of a class: 11 for «11А», «11 б», «11»; null for a row without a class. */
export function gradeOf(text: string): number | null {
  const grade = Number(/^\s*(\d{1,2})(?!\d)/.exec(text)?.[1])
  return grade >= 1 && grade <= 12 ? grade : null
}
