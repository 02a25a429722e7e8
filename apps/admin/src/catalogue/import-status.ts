/** Where an import stands. */
export interface StatusOfImport {
  readonly status: 'previewed' | 'accepted' | 'discarded'
  /** Errors and warnings together. */
  readonly problems: number
}

export function importStatusInWords({ status, problems }: StatusOfImport): string {
  switch (status) {
    case 'accepted':
      return 'принят'
    case 'discarded':
      return 'отклонён'
    case 'previewed':
      return problems > 0 ? 'есть замечания' : 'ждёт решения'
  }
}
