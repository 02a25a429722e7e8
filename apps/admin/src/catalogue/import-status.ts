/** Where an import stands. */
export interface StatusOfImport {
  readonly status: 'previewed' | 'accepted' | 'discarded' | 'undone'
  /** Errors and warnings together. */
  readonly problems: number
}

export function importStatusInWords({ status, problems }: StatusOfImport): string {
  switch (status) {
    case 'accepted':
      return 'принят'
    case 'discarded':
      return 'отклонён'
    case 'undone':
      return 'принят и отменён'
    case 'previewed':
      return problems > 0 ? 'есть замечания' : 'ждёт решения'
  }
}
