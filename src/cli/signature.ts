import { userInfo } from "node:os"
import type { Command } from "commander"

/** Who decides, and why. */
export interface SignatureOptions {
  readonly by?: string
  readonly reason?: string
}

/** Adds `--by` and `--reason`. */
export const withSignature = (command: Command): Command =>
  command
    .option("--by <name>", "who decides; the name of your account unless told otherwise")
    .option("--reason <words>", "why")

/** The signature of a decision. */
export const signatureOf = ({ by, reason = "" }: SignatureOptions) => ({
  by: by ?? process.env["ONRECORD_NAME"] ?? userInfo().username,
  reason,
})
