/**
 * An example is a text with the evidence in braces and what is read from it, or a text without
 * braces that the rule must pass by. Examples are the rule's test and its documentation.
 */
export type Example =
  | readonly [text: string]
  | readonly [text: string, reads: Readonly<Record<string, unknown>>]

/** What every rule of every theme tells about itself. */
export interface Rule {
  /** `theme/name`, as it stands on the entries that it reads. */
  readonly id: string
  /** One sentence: the wording that it reads. */
  readonly reads: string
  readonly examples: readonly Example[]
}
