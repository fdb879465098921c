import { classedWords, core, needsCapital, needsSmall, type Shape } from "./classes.ts"
import { openingOf, type Pattern, parsePattern, sourceOf, wordsOf } from "./pattern.ts"

/**
 * All rules of a theme made ready for one pass: every word a rule can use has a sign, one
 * character for the set of classes it belongs to, so that a text becomes a string of signs and a
 * pattern a regular expression over them.
 */
export interface Grammar<Rule> {
  /** Sign of a word in lower case that stands in the text without a capital. */
  readonly small: ReadonlyMap<string, string>
  /** Sign of a word in lower case that stands in the text with a capital. */
  readonly capital: ReadonlyMap<string, string>
  /** Sign of a figure by its shapes, joined by a space. */
  readonly shapes: ReadonlyMap<string, string>
  /** Signs that tell a time alone. */
  readonly core: ReadonlySet<string>
  /** By the sign that a match opens with, the rules to try there. */
  readonly opening: ReadonlyMap<string, readonly Compiled<Rule>[]>
}

export interface Compiled<Rule> {
  readonly rule: Rule
  /** Place in the list of rules: of two equal matches the earlier rule wins. */
  readonly order: number
  readonly expression: RegExp
}

/** The sign of a word that no rule knows. */
export const otherSign = "."

/** The shapes a figure can have at once, by how the scanner tells them. */
const shapeSets: readonly (readonly Shape[])[] = [
  ["NUMBER"],
  ["NUMBER", "DAY"],
  ["NUMBER", "YEAR"],
  ["CLOCK"],
  ["NTH"],
  ["DECADE"],
  ["ISO"],
]

/** Compiles rules with a `pattern` into a grammar. */
export function grammarOf<Rule extends { readonly pattern: string }>(
  rules: readonly Rule[],
): Grammar<Rule> {
  const patterns = rules.map((rule) => parsePattern(rule.pattern))
  const signs = signsOf(patterns)
  const opening = new Map<string, Compiled<Rule>[]>()
  for (const [order, rule] of rules.entries()) {
    const pattern = patterns[order]
    if (pattern === undefined) continue
    const expression = new RegExp(sourceOf(pattern, signs.of), "dy")
    const compiled = { rule, order, expression }
    for (const sign of new Set(openingOf(pattern).leaves.flatMap((leaf) => [...signs.of(leaf)]))) {
      const others = opening.get(sign)
      if (others) others.push(compiled)
      else opening.set(sign, [compiled])
    }
  }
  return { ...signs, opening }
}

interface Signs extends Pick<Grammar<never>, "small" | "capital" | "shapes" | "core"> {
  /** The signs of all words of a class, or of the one word: `MONTH`, "of". */
  of(leaf: string): string
}

function signsOf(patterns: readonly Pattern[]): Signs {
  const small = new Map<string, Set<string>>()
  const capital = new Map<string, Set<string>>()
  const put = (table: Map<string, Set<string>>, word: string, leaf: string) => {
    const leaves = table.get(word)
    if (leaves) leaves.add(leaf)
    else table.set(word, new Set([leaf]))
  }
  for (const [word, name] of classedWords()) {
    if (!needsSmall(name)) put(capital, word, name)
    if (!needsCapital(name)) put(small, word, name)
  }
  for (const pattern of patterns) {
    for (const word of wordsOf(pattern)) {
      put(capital, word, word)
      put(small, word, word)
    }
  }
  return signing(small, capital)
}

function signing(
  small: ReadonlyMap<string, ReadonlySet<string>>,
  capital: ReadonlyMap<string, ReadonlySet<string>>,
): Signs {
  const bySet = new Map<string, string>()
  const byLeaf = new Map<string, string>()
  const coreSigns = new Set<string>()
  const sign = (leaves: Iterable<string>): string => {
    const key = [...leaves].sort().join(" ")
    const known = bySet.get(key)
    if (known !== undefined) return known
    // From U+0100 on there is no character that means something in a regular expression.
    const made = String.fromCharCode(0x100 + bySet.size)
    bySet.set(key, made)
    for (const leaf of leaves) byLeaf.set(leaf, (byLeaf.get(leaf) ?? "") + made)
    if ([...core].some((name) => key.split(" ").includes(name))) coreSigns.add(made)
    return made
  }
  const table = (words: ReadonlyMap<string, ReadonlySet<string>>) =>
    new Map([...words].map(([word, leaves]) => [word, sign(leaves)]))
  return {
    small: table(small),
    capital: table(capital),
    shapes: new Map(shapeSets.map((shapes) => [shapes.join(" "), sign(shapes)])),
    core: coreSigns,
    of(leaf) {
      const found = byLeaf.get(leaf)
      if (found === undefined) throw new Error(`no word has the class ${leaf}`)
      return found
    },
  }
}
