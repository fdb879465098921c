import type { OpenRecord } from "../../app/record/open-record.ts"
import type { Column } from "../view/table.ts"

/** The options of `onrecord list`, as typed. */
export type Typed = Readonly<Record<string, unknown>>

/** One list: what it asks of the record, and how an item becomes a row. */
export interface Listing<Item> {
  readonly name: string
  readonly columns: readonly Column[]
  page(
    record: OpenRecord,
    options: Typed,
  ): { readonly items: readonly Item[]; readonly next?: string }
  row(item: Item): readonly string[]
}

/** A list whose items nobody else needs to know. */
export type AnyListing = Listing<never>

export const listing = <Item>(list: Listing<Item>): AnyListing => list as unknown as AnyListing
