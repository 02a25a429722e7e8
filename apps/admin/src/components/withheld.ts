/** In place of a value over others that would speak of too few persons. */
export const WITHHELD = 'скрыто: меньше пяти случаев'
