import type { OwnRuleSet } from '@msoko/domain'

/** What a file with rules holds, not yet looked into: the server tells what is wrong in it, place by place. */
export function readRules(
  text: string,
): { readonly rules: OwnRuleSet; readonly refused?: undefined } | { readonly refused: string } {
  try {
    return { rules: JSON.parse(text) as OwnRuleSet }
  } catch {
    return { refused: 'В файле не JSON: скачайте образец, измените его и выберите снова.' }
  }
}
