/** In place of a value over others that would speak of one school or of too few persons. */
export const WITHHELD = 'скрыто: мало данных у других школ'

/** What the word means; the server decides where it stands. */
export const WITHHELD_IN_FULL =
  '«Скрыто» стоит там, где сведения есть меньше чем у двух других школ или участников у них меньше пяти: по такому числу узнали бы чужую школу или ученика.'
