// The few forms that the pages of the catalogue are made of.

/** A table; a cell keeps to one line. */
export function table(heads, rows) {
  if (rows.length === 0) return 'Нет.'
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

export function list(items) {
  return items.length === 0 ? 'Нет.' : items.map((item) => `- ${item}`).join('\n')
}

export function page(title, ...parts) {
  return `${[`# ${title}`, ...parts.filter((part) => part !== null)].join('\n\n')}\n`
}

export function section(title, body) {
  return `## ${title}\n\n${body}`
}
