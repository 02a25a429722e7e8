import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** The XML parts of a docx, each read by a strict parser: a malformed part throws. */
export class OpenedDocx {
  readonly #files: Readonly<Record<string, Uint8Array>>

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes)
  }

  get names(): readonly string[] {
    return Object.keys(this.#files)
  }

  bytes(name: string): Uint8Array {
    const file = this.#files[name]
    if (!file) throw new Error(`no part ${name} among ${this.names.join(', ')}`)
    return file
  }

  part(name: string): Document {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(`${name}: ${level}: ${message}`)
      },
    })
    return parser.parseFromString(strFromU8(this.bytes(name)), 'text/xml')
  }

  get body(): Element {
    const [body] = all(this.part('word/document.xml'), 'w:body')
    if (!body) throw new Error('a document without a body')
    return body
  }

  /** Texts of the headers that the document uses, by part name. */
  get headers(): readonly string[] {
    return this.names.filter((name) => /^word\/header\d+\.xml$/.test(name)).map((name) => textOf(this.part(name)))
  }
}

export function all(node: Document | Element, name: string): readonly Element[] {
  return [...node.getElementsByTagName(name)]
}

export function childrenOf(node: Element, name?: string): readonly Element[] {
  const elements = [...node.childNodes].filter((child): child is Element => child.nodeType === child.ELEMENT_NODE)
  return name === undefined ? elements : elements.filter(({ nodeName }) => nodeName === name)
}

/** The text as Word shows it: `\n` for a line break. */
export function textOf(node: Document | Element): string {
  const pieces = [...node.getElementsByTagName('*')].map((element) => {
    if (element.nodeName === 'w:t') return element.textContent ?? ''
    return element.nodeName === 'w:br' ? '\n' : ''
  })
  return pieces.join('')
}

/** Paragraph style, or `Normal`. */
export function styleOf(paragraph: Element): string {
  return value(paragraph, 'w:pStyle') ?? 'Normal'
}

/** `w:val` of the first element of that name. */
export function value(node: Element, name: string): string | null {
  return all(node, name)[0]?.getAttribute('w:val') ?? null
}

/** A switch such as `w:keepNext` in the properties of a paragraph or row. */
export function isOn(node: Element, name: string): boolean {
  const [element] = all(node, name)
  return element !== undefined && !['false', 'off', '0'].includes(element.getAttribute('w:val') ?? 'true')
}
