import type { Rule } from "./rule.ts"

/** Every rule of every theme, for the tests, the docs and "why was this read?". */
export const rules: readonly Rule[] = []
