const NAMES =
  /фамили|^имя( участника| обучающегося| ребенка)?$|отчеств|(^|[\s(])ф\.?\s?и\.?\s?о\.?([\s),]|$)|дата рожд|год рожд|родител|законн\S* представ|телефон|e-?mail|эл(ектронная|\.)? ?почт|домашн\S* адрес|адрес (прожив|регистр)|^(ученик|учени(к|ца)|обучающийся|учащийся|участник|выпускник|ребенок)$|surname|name_?cell|second_?name|birth/
const DOCUMENTS = /снилс|паспорт|документ|^серия|удостоверени|document/

/** Whether a heading stands over names or documents of persons; whatever the table, such a column is left out. */
export function personalHeading(text: string): 'personal' | 'passport' | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll('ё', 'е')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (DOCUMENTS.test(plain)) return 'passport'
  return NAMES.test(plain) ? 'personal' : null
}
