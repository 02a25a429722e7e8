// XML 1.0 admits no control characters but tab and line breaks: whatever a school typed must not break the document.
export function plainText(text: string): string {
  return [...text].filter((character) => isAllowed(character.codePointAt(0) ?? 0)).join('')
}

function isAllowed(code: number): boolean {
  if (code === 0x09 || code === 0x0a || code === 0x0d) return true
  return code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}
