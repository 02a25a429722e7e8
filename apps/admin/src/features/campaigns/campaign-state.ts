import { countOf, printDay } from '@msoko/domain'

/** Where the rows of a campaign stand. */
export interface StateOfCampaign {
  readonly key: 'present' | 'destroyed' | 'lost'
  readonly acceptedAt: string | null
  readonly destroyedAt: string | null
  /** `YYYY-MM-DD`. */
  readonly destroyOn: string
  readonly termDays: number
}

/** In a sentence or two: what is kept and until when, or what is left. */
export function stateInWords({ key, acceptedAt, destroyedAt, destroyOn, termDays }: StateOfCampaign): string {
  if (key === 'lost') {
    return 'База данных останавливалась аварийно, и строки пропали вместе с ключом: копий у них нет нарочно. Подсчитанные числа целы. Если строки ещё нужны, прочитайте файлы заново с отметкой «Сопоставить участников по предметам».'
  }
  if (key === 'destroyed') {
    const day = printDay((destroyedAt ?? '').slice(0, 10))
    return `Строки и ключ уничтожены ${day}. Остались числа, подсчитанные по школам, и запись в журнале: когда, кем и сколько строк уничтожено.`
  }
  const term = countOf(termDays, ['день', 'дня', 'дней'])
  return acceptedAt === null
    ? `Строки хранятся. Через ${term} после того, как вы нажмёте «Сведения приняты», они будут уничтожены; если не нажимать — ${printDay(destroyOn)}.`
    : `Сведения приняты ${printDay(acceptedAt.slice(0, 10))}. Строки и ключ будут уничтожены ${printDay(destroyOn)}.`
}
