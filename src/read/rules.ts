import { rules as amounts } from "./amounts/rules.ts"
import { rules as commitments } from "./commitments/rules.ts"
import { rules as dates } from "./dates/rules.ts"
import { rules as events } from "./events/rules.ts"
import { rules as figures } from "./figures/rules.ts"
import { rules as meetings } from "./meetings/rules.ts"
import type { Rule } from "./rule.ts"
import { rules as statements } from "./statements/rules.ts"

/** Every rule of every theme, for the tests, the docs and "why was this read?". */
export const rules: readonly Rule[] = [
  ...amounts,
  ...dates,
  ...statements,
  ...meetings,
  ...commitments,
  ...events,
  ...figures,
]
