import { checks } from "../src/check/index.ts"
import { generated } from "./generated.ts"

/** `docs/checks.md`: every question asked of a reading. */
export const checksPage = (): string =>
  [
    "# Checks",
    generated,
    "A check asks one question of a reading and answers with findings: what was printed, what the arithmetic gives, and how sure it is. A *contradiction* cannot be right as printed, a *doubt* may be, a *note* is worth knowing. Every comparison allows for the rounding of the figures as they were printed.",
    ...checks.map(({ id, asks }) => `## ${id}\n\n${asks}`),
  ]
    .join("\n\n")
    .concat("\n")
