/** What kind of trouble; edges turn it into an exit code or an HTTP status. */
export type TroubleKind = "usage" | "unreadInput" | "unopenedRecord" | "unknownId" | "busy"

/** Input that cannot be read or a wrong use, in words for a person; never a flaw of the program. */
export class Trouble extends Error {
  readonly kind: TroubleKind
  readonly where: string
  readonly wrong: string
  readonly todo: string

  constructor(kind: TroubleKind, where: string, wrong: string, todo: string) {
    super(`${where}: ${wrong}\n  ${todo}`)
    this.kind = kind
    this.where = where
    this.wrong = wrong
    this.todo = todo
  }
}
