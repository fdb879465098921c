/** What the program's exit code says. */
export const exitCodes = {
  done: 0,
  flaw: 1,
  usage: 2,
  unreadInput: 3,
  unopenedRecord: 4,
} as const

/** Input that cannot be read or a wrong use, in words for a person; never a flaw of the program. */
export class Trouble extends Error {
  readonly kind: keyof typeof exitCodes

  constructor(kind: keyof typeof exitCodes, where: string, wrong: string, todo: string) {
    super(`${where}: ${wrong}\n  ${todo}`)
    this.kind = kind
  }
}
