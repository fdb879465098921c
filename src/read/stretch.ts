import type { Span } from "../model/span.ts"
import type { Sentence, Token } from "../parse/sentence.ts"

/** Some tokens of a sentence that stand side by side, both ends included. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The place of a stretch in the text. */
export const spanOf = (sentence: Sentence, { first, last }: Stretch): Span => ({
  start: sentence.tokens[first]?.start ?? sentence.start,
  end: sentence.tokens[last]?.end ?? sentence.end,
})

/** The tokens that a span of text covers, whole or in part. */
export function stretchAt({ tokens }: Sentence, span: Span): Stretch | undefined {
  const first = tokens.findIndex((token) => token.end > span.start)
  let last = first
  while ((tokens[last + 1]?.start ?? span.end) < span.end) last++
  return first < 0 || (tokens[first]?.start ?? span.end) >= span.end ? undefined : { first, last }
}

/** The token of the stretch that hangs on something outside it. */
export const headIn = ({ tokens }: Sentence, { first, last }: Stretch): Token | undefined => {
  for (let at = last; at >= first; at--) {
    const token = tokens[at]
    if (token && (token.head < first || token.head > last)) return token
  }
  return tokens[last]
}

const quotes = new Set(["“", "”", '"', "‘", "’", "''", "``"])
const naming = new Set(["NOUN", "PROPN", "X", "SYM"])

/** Words that stand before a noun without ending its phrase. */
const leads = (token: Token): boolean =>
  token.pos === "ADJ" ||
  token.pos === "NUM" ||
  // "directed drawdowns", but not "sent generators": only what the parse hangs on the noun.
  ((token.tag === "VBN" || token.tag === "VBG") && token.relation === "amod") ||
  token.lower === "'s" ||
  token.lower === "’s" ||
  token.lower === "-" ||
  quotes.has(token.text)

const isVerbForm = ({ tag }: Token): boolean => tag === "VB" || tag === "VBN" || tag === "VBD"
const opensNoun = (token: Token | undefined): boolean =>
  token?.pos === "NOUN" || token?.pos === "ADJ"

/** "and" and commas go on with a list when a further noun phrase without an article follows. */
const joins = (token: Token, next: Token | undefined): boolean =>
  (token.lower === "and" || token.lower === "or" || token.lower === "&" || token.lower === ",") &&
  next !== undefined &&
  (next.pos === "NOUN" || next.pos === "ADJ" || (token.lower !== "," && next.pos === "PROPN"))

/**
 * The noun phrase that starts at a token, lists included: "arms and equipment" of "in arms and
 * equipment under …". By part of speech alone, which the tagger gets right more often than the
 * parser gets attachment.
 */
export function phraseFrom({ tokens }: Sentence, start: number): Stretch | undefined {
  let at = start
  let last = -1
  const opener = tokens[at]
  if (opener?.pos === "DET" || opener?.tag === "PRP$") at++
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (naming.has(token.pos)) last = at
    else if (joins(token, tokens[at + 1])) {
      // A comma ends the phrase when nothing has been named yet.
      if (last < 0) break
    } else if (tokens[at - 1]?.lower === "-" && isVerbForm(token)) {
      // "oil-backed loan"
    } else if (last < 0 && isVerbForm(token) && opensNoun(tokens[at + 1])) {
      // "$78 million export credit", "syndicated loan": tagged as verbs before a noun.
    } else if (!leads(token) && !(token.pos === "ADV" && tokens[at + 1]?.pos === "ADJ")) break
  }
  return last < 0 ? undefined : { first: start, last }
}

/** The noun phrase that ends with a token, without lists: "loan" of "a soft loan worth …". */
export function phraseBefore({ tokens }: Sentence, end: number): Stretch | undefined {
  const head = tokens[end]
  if (head === undefined || !naming.has(head.pos)) return undefined
  let first = end
  while (first > 0) {
    const token = tokens[first - 1]
    const isJoined = tokens[first - 2]?.lower === "-" && token !== undefined && isVerbForm(token)
    if (token === undefined || (!naming.has(token.pos) && !leads(token) && !isJoined)) break
    first--
  }
  const opener = tokens[first - 1]
  if (opener?.pos === "DET" || opener?.tag === "PRP$") first--
  return { first, last: end }
}

/** The stretch without articles, possessives and quotation marks at its ends. */
export function bare({ tokens }: Sentence, stretch: Stretch): Stretch {
  let { first, last } = stretch
  const drops = (token: Token | undefined) =>
    token !== undefined &&
    (token.pos === "DET" || token.tag === "PRP$" || token.lower === "," || quotes.has(token.text))
  while (first < last && drops(tokens[first])) first++
  while (last > first && drops(tokens[last])) last--
  return { first, last }
}
