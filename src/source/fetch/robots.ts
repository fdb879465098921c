/** What a host's robots.txt says to one program. */
export interface RobotsRules {
  /** Beginnings of paths, with "*" for anything and "$" for the end. */
  readonly allow: readonly string[]
  readonly disallow: readonly string[]
  /** Seconds to leave between two requests. */
  readonly delay?: number
}

/** More than this of a file is not read (RFC 9309 asks for 500 kB at least). */
const longest = 512 * 1024

/** The rules for a program, by the name it goes by: its own, else those for all (RFC 9309). */
export function robotsRules(text: string, name: string): RobotsRules {
  const groups = groupsIn(text.slice(0, longest))
  const own = groups.filter(({ agents }) => agents.some((agent) => agent === name.toLowerCase()))
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"))
  const delay = chosen.find((group) => group.delay !== undefined)?.delay
  return {
    allow: chosen.flatMap(({ allow }) => allow),
    disallow: chosen.flatMap(({ disallow }) => disallow),
    ...(delay !== undefined && { delay }),
  }
}

interface Group {
  readonly agents: string[]
  readonly allow: string[]
  readonly disallow: string[]
  delay?: number
}

function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = []
  let naming = false
  for (const line of text.split(/\r\n?|\n/u)) {
    const [field = "", ...rest] = line.replace(/#.*$/u, "").split(":")
    const value = rest.join(":").trim()
    const name = field
      .replace(/^\ufeff/u, "")
      .trim()
      .toLowerCase()
    if (name === "user-agent") {
      if (!naming) groups.push({ agents: [], allow: [], disallow: [] })
      groups.at(-1)?.agents.push(value.split("/")[0]?.trim().toLowerCase() ?? "")
      naming = true
      continue
    }
    if (name !== "allow" && name !== "disallow" && name !== "crawl-delay") continue
    naming = false
    const group = groups.at(-1)
    if (group === undefined || value === "") continue
    if (name === "crawl-delay") group.delay = Number(value) || 0
    else group[name].push(value)
  }
  return groups
}

/** May the address be fetched? The longest rule decides; where two are as long, it may. */
export function isAllowedByRobots({ allow, disallow }: RobotsRules, url: string): boolean {
  const { pathname, search } = new URL(url)
  const path = `${pathname}${search}`
  if (path === "/robots.txt") return true
  const longestOf = (rules: readonly string[]) =>
    Math.max(-1, ...rules.filter((rule) => matches(rule, path)).map(({ length }) => length))
  return longestOf(allow) >= longestOf(disallow)
}

/** Does the path begin as the rule says? Stars are tried from left to right, never again. */
function matches(rule: string, path: string): boolean {
  const anchored = rule.endsWith("$")
  const [first = "", ...parts] = (anchored ? rule.slice(0, -1) : rule).split("*")
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const part of parts.slice(0, -1)) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  const last = parts.at(-1)
  if (last === undefined) return !anchored || at === path.length
  return anchored ? path.endsWith(last) && path.length - last.length >= at : path.includes(last, at)
}
