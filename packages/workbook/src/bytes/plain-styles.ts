const REMARKED = /<style:map\b[^<>]*>|<number:(?:week-of-year|quarter)\b[^<>]*>/g
const SIGN = /condition=["']value\(\)(?:>|&gt;)=0["']/

/**
 * The styles of an ods without those that the parser does not know and would print a remark on: formats that depend on a value, weeks
 * and quarters. What a cell holds does not depend on them.
 */
export function plainStyles(xml: string): string {
  return xml.replaceAll(REMARKED, (style) => (SIGN.test(style) ? style : ''))
}
