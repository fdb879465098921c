import type { TroubleKind } from "../model/trouble.ts"

/** What the program's exit code says. */
export const exitCodes = {
  done: 0,
  flaw: 1,
  usage: 2,
  unreadInput: 3,
  unopenedRecord: 4,
} as const

/** The exit code of each kind of trouble. */
export const exitCodeOf: Readonly<Record<TroubleKind, number>> = {
  usage: exitCodes.usage,
  unknownId: exitCodes.usage,
  unreadInput: exitCodes.unreadInput,
  unopenedRecord: exitCodes.unopenedRecord,
  busy: exitCodes.unopenedRecord,
}
