export type Results = readonly (readonly [code: string, result: number])[]

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A protocol as РЦОИ issues it; the participants are invented, the same one in the same row. */
export function protocolFile(
  results: Results,
  title = '01 - Русский язык 2027.05.29',
  result: 'Балл' | 'Оценка' = 'Балл',
): Uint8Array {
  const heading = `№;Код МСУ;Код ОО;Класс;Код ППЭ;Аудитория;Фамилия;Имя;Отчество;Серия;Номер;Первичный балл;${result}`
  const rows = results.map(
    ([code, value], index) =>
      `${index + 1};902;${code};11А;1;1;Тестов${index};Тест;Тестович;0000;${100_000 + index};20;${value}`,
  )
  return bytesOf([title, heading, ...rows].join('\r\n'))
}
