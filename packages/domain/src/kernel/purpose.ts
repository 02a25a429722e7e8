/** What a form, a rule, a sheet or a report is used for. ВПР may serve support; it never reaches a rating or a personnel sheet. */
export type Purpose = 'support' | 'rating' | 'personnel' | 'publication'
