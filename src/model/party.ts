import type { Span } from "./span.ts"

/** Who acts or is spoken of. */
export interface Party {
  /** Derived from the name and the report: the same on every machine. */
  readonly id: string
  /** The fullest name the report gives: "Jens Stoltenberg", "Ukraine". */
  readonly name: string
  readonly kind: "person" | "body" | "country" | "outlet" | "group"
  /** The office a person holds, as told: "Secretary-General". */
  readonly office?: string
  /** The id of the body or country that the office belongs to, or that a body is part of. */
  readonly of?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Every place where the report names or points at the party, in text order. */
  readonly mentions: readonly Span[]
}

/** Does a party go by a name, and not by what it does, as "reporters" or "US officials" do? */
export const isNamed = ({
  name,
  kind,
}: {
  readonly name: string
  readonly kind: string
}): boolean => (kind === "group" ? /(?:^|\s)\p{Lu}\S*$/u.test(name) : /\p{Lu}/u.test(name))
