export { renderDocx, type RenderOptions } from './render-docx.ts'
export type { PictureSize } from './picture-size.ts'
