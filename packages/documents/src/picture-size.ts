/** In pixels of the drawn picture. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}
