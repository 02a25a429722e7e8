/** `width` and `height` are CSS pixels (96 an inch); the picture itself has `pixelRatio` times as many each way. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  /** 1 when left out; 3 gives some 290 dots an inch on paper. */
  readonly pixelRatio?: number
}
