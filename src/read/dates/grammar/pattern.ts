/**
 * A pattern of words: `the? EDGE? month:MONTH of? year:YEAR`. Words in capitals are classes, words
 * in small letters and marks stand for themselves; `?`, `|` and brackets as in a regular expression,
 * `*` up to four times; `name:` before a word or bracket gives the words that match it a name.
 */
export type Pattern =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "class"; readonly name: string }
  | { readonly kind: "row"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly ways: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly part: Pattern; readonly times: "?" | "*" }
  | { readonly kind: "named"; readonly part: Pattern; readonly name: string }

const pieces = /[()|]|(?<=\S)[?*](?=[\s()|?*]|$)|[a-z]+:(?=[^\s])|[^\s()|?*]+/giu

/** Parses a pattern. A flaw in it is a flaw in the program, so it throws. */
export function parsePattern(source: string): Pattern {
  const tokens = source.match(pieces) ?? []
  let at = 0

  const choice = (): Pattern => {
    const ways = [row()]
    while (tokens[at] === "|") {
      at++
      ways.push(row())
    }
    const [only] = ways
    return ways.length === 1 && only !== undefined ? only : { kind: "choice", ways }
  }

  const row = (): Pattern => {
    const parts: Pattern[] = []
    while (at < tokens.length && tokens[at] !== "|" && tokens[at] !== ")") parts.push(repeated())
    return { kind: "row", parts }
  }

  const repeated = (): Pattern => {
    const part = single()
    const times = tokens[at]
    if (times !== "?" && times !== "*") return part
    at++
    return { kind: "repeat", part, times }
  }

  const single = (): Pattern => {
    const token = tokens[at++] ?? ""
    if (token.length > 1 && token.endsWith(":"))
      return { kind: "named", name: token.slice(0, -1), part: single() }
    if (token === "(") {
      const inner = choice()
      if (tokens[at++] !== ")") throw new Error(`unclosed bracket in pattern: ${source}`)
      return inner
    }
    return /^[A-Z]+$/u.test(token) ? { kind: "class", name: token } : { kind: "word", word: token }
  }

  const whole = choice()
  if (at < tokens.length) throw new Error(`cannot read pattern at ${tokens[at]}: ${source}`)
  return whole
}

/** Every word that a pattern spells out. */
export function* wordsOf(pattern: Pattern): Generator<string> {
  if (pattern.kind === "word") yield pattern.word
  else if (pattern.kind === "row") for (const part of pattern.parts) yield* wordsOf(part)
  else if (pattern.kind === "choice") for (const way of pattern.ways) yield* wordsOf(way)
  else if (pattern.kind !== "class") yield* wordsOf(pattern.part)
}

/** `*` is a few times, never without end: "twenty twenty twenty …" over a megabyte ends too. */
const fewTimes = "{0,4}"

/**
 * The regular expression over signs, where `signs` gives those a word or class stands for. A name
 * may stand at several places of a pattern: its groups are numbered, `part1`, `part2`.
 */
export function sourceOf(pattern: Pattern, signs: (leaf: string) => string): string {
  const named = new Map<string, number>()
  const source = (part: Pattern): string => {
    switch (part.kind) {
      case "word":
        return `[${signs(part.word)}]`
      case "class":
        return `[${signs(part.name)}]`
      case "row":
        return part.parts.map(source).join("")
      case "choice":
        return `(?:${part.ways.map(source).join("|")})`
      case "repeat":
        return `(?:${source(part.part)})${part.times === "?" ? "?" : fewTimes}`
      case "named": {
        const number = (named.get(part.name) ?? 0) + 1
        named.set(part.name, number)
        return `(?<${part.name}${number}>${source(part.part)})`
      }
    }
  }
  return source(pattern)
}

/** Where the words of this name stand in a match: the first of its groups that took part. */
export function rangeOf(
  match: RegExpExecArray,
  name: string,
): readonly [number, number] | undefined {
  const groups = match.indices?.groups
  if (groups === undefined) return undefined
  for (let number = 1; `${name}${number}` in groups; number++) {
    const range = groups[`${name}${number}`]
    if (range !== undefined) return range
  }
  return undefined
}

interface Opening {
  readonly leaves: readonly string[]
  /** Can it match no word at all? */
  readonly empty: boolean
}

/** The words and classes that a match can open with. */
export function openingOf(pattern: Pattern): Opening {
  switch (pattern.kind) {
    case "word":
      return { leaves: [pattern.word], empty: false }
    case "class":
      return { leaves: [pattern.name], empty: false }
    case "choice": {
      const ways = pattern.ways.map(openingOf)
      return { leaves: ways.flatMap(({ leaves }) => leaves), empty: ways.some((way) => way.empty) }
    }
    case "repeat":
      return { ...openingOf(pattern.part), empty: true }
    case "named":
      return openingOf(pattern.part)
    case "row":
      return openingOfRow(pattern.parts)
  }
}

function openingOfRow(parts: readonly Pattern[]): Opening {
  const leaves: string[] = []
  for (const part of parts) {
    const opening = openingOf(part)
    leaves.push(...opening.leaves)
    if (!opening.empty) return { leaves, empty: false }
  }
  return { leaves, empty: true }
}
