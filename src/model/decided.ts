/** What a person did to an entry, shown with it. */
export interface Decided {
  readonly act: "accepted" | "corrected" | "added"
  readonly by: string
  readonly at: string
  readonly reason: string
}
