import { isPeriod } from '@msoko/domain'
import type { FileChoices } from '@msoko/workbook'

/** The choices with one more: what a dimension or the period is; an empty value takes the choice back. */
export function withAnswer(choices: FileChoices, about: string, value: string): FileChoices {
  if (about === 'period') {
    const { period: _, ...rest } = choices
    return isPeriod(value) ? { ...rest, period: value } : rest
  }
  const { [about]: _, ...rest } = choices.position ?? {}
  return { ...choices, position: value === '' ? rest : { ...rest, [about]: value } }
}

/** What was answered about a dimension or the period; empty when nothing was. */
export function answerTo({ period, position }: FileChoices, about: string): string {
  return (about === 'period' ? period : position?.[about]) ?? ''
}
