/**
 * How far the text of an act has been compared: its items word for word with the act itself (`verbatim`), some wordings after
 * publications that quote them (`quoted`), nothing but the title (`title`), or not even that: the title says what it is about (`subject`).
 */
export type TextOrigin = 'verbatim' | 'quoted' | 'title' | 'subject'

/** A legal act with the items that the catalogue cites; wordings are verbatim. */
export interface ActDefinition<Item extends string = string> {
  readonly id: string
  readonly kind: string
  readonly number: string
  /** Day of the act, `YYYY-MM-DD`. */
  readonly date: string
  readonly issuer: string
  readonly title: string
  /** Absent: quoted where items are cited, otherwise the title alone. */
  readonly compared?: TextOrigin
  readonly items: Readonly<Record<Item, string>>
}

/** A reference to an act as a whole or to one of its items. Plain JSON, so that any declaration may carry it. */
export interface Citation {
  readonly act: string
  readonly item?: string
  /** An act of the municipality's own, which the catalogue does not hold. */
  readonly own?: OwnAct
}

/** An act as a municipality enters it. */
export type OwnAct = Pick<ActDefinition, 'kind' | 'number' | 'date' | 'issuer' | 'title'>

export function citeOwn(own: OwnAct): Citation {
  return { act: 'own', own }
}

export class Act<Item extends string = string> implements ActDefinition<Item> {
  readonly id!: string
  readonly kind!: string
  readonly number!: string
  readonly date!: string
  readonly issuer!: string
  readonly title!: string
  readonly compared?: TextOrigin
  readonly items!: Readonly<Record<Item, string>>

  constructor(definition: ActDefinition<Item>) {
    Object.assign(this, definition)
  }

  item(item: Item): Citation {
    return { act: this.id, item }
  }

  whole(): Citation {
    return { act: this.id }
  }
}

export function defineAct<const Item extends string>(definition: ActDefinition<Item>): Act<Item> {
  return new Act(definition)
}
