import * as z from "zod"
import type { Signature } from "../app/record/decide.ts"
import { Trouble } from "../model/trouble.ts"
import type { Holder } from "./contract.ts"

interface Signed {
  readonly by?: string
  readonly reason: string
}

/** How a decision is signed. */
export const signature = {
  fields: {
    reason: z.string().max(2000).describe("Why, for whoever reads the record later."),
    by: z
      .string()
      .min(1)
      .max(80)
      .exactOptional()
      .describe("Who decides; whoever asks, where it is left out."),
  },

  /** The name that signs: over the network it is the token's and no other. */
  of({ by, reason }: Signed, holder: Holder | undefined, exposed: boolean): Signature {
    const name = holder?.name ?? ""
    if (by === undefined || by === name) return { by: name, reason }
    if (!exposed) return { by, reason }
    const wrong = `${name} cannot sign as ${by}`
    throw new Trouble("usage", "by", wrong, "Leave it out: the token's name signs.")
  },
}
