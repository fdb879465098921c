import type { Stage } from "../draft.ts"

/** Ties pronouns and nominals to the parties they point at. */
export const resolveMentions: Stage = (draft) => draft
