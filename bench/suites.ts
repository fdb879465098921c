import { archives } from "./archives.ts"
import { clusters } from "./clusters.ts"
import { commitments } from "./commitments.ts"
import { conversions } from "./conversions.ts"
import { dates } from "./dates.ts"
import { entities } from "./entities.ts"
import { events } from "./events.ts"
import { hostile } from "./hostile.ts"
import { meetings } from "./meetings.ts"
import { pages } from "./pages.ts"
import { pagesInBrowser } from "./pages-in-browser.ts"
import { parser } from "./parser.ts"
import { quantities } from "./quantities.ts"
import { record } from "./record.ts"
import { serve } from "./serve.ts"
import { speed } from "./speed.ts"
import { statements } from "./statements.ts"
import type { Suite } from "./suite.ts"

/** Every benchmark, in the order in which the tables are printed. */
export const suites: readonly Suite[] = [
  statements,
  dates,
  quantities,
  conversions,
  commitments,
  meetings,
  events,
  entities,
  clusters,
  parser,
  pages,
  archives,
  hostile,
  record,
  serve,
  pagesInBrowser,
  speed, // last: its peers fill memory
]
