/** A yes or a no of an organisation; one that has given none is not counted at all. */
export function answerInWords(said: boolean | undefined): string {
  if (said === undefined) return 'нет данных'
  return said ? 'да' : 'нет'
}
