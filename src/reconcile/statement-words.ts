import type { Statement } from "../model/entry.ts"
import { type Subject, wordsOf } from "./subject.ts"
import { stemsOf, wordsIn } from "./words.ts"

/** What the words of a statement are held against another's by. */
export interface StatementWords {
  readonly text: string
  /** Every word, folded. */
  readonly words: readonly string[]
  readonly wordSet: ReadonlySet<string>
  /** The stems of the words that say what it is about, each once. */
  readonly stems: readonly string[]
  readonly stemSet: ReadonlySet<string>
  /** Folded words with a capital that begin no sentence: people, places, offices. */
  readonly names: ReadonlySet<string>
  /** Figures of two digits and more, but for years, which every story of one has. */
  readonly figures: readonly string[]
  /** The first word that denies, or "". */
  readonly denial: string
}

// A statement is held against many: its words are looked at once for all of them.
const known = new WeakMap<Statement, StatementWords>()

/** The words of a statement, as two are compared by them. */
export function statementWords(subject: Subject<Statement>): StatementWords {
  const before = known.get(subject.entry)
  if (before !== undefined) return before
  const found = lookAt(wordsOf(subject, subject.entry.content))
  known.set(subject.entry, found)
  return found
}

const namesOf = /(?<=[\p{L},;] )\p{Lu}[\p{L}’'-]*/gu
const figuresOf = /(?<![\d.,])\d[\d.,]*\d(?!\d)/gu
const year = /^(?:19|20)\d\d$/u
const denying = /\b(?:not|no|never|none|n['’]t|without)\b|n['’]t\b/iu

function lookAt(text: string): StatementWords {
  const words = wordsIn(text)
  const stems = stemsOf(words)
  return {
    text,
    words,
    wordSet: new Set(words),
    stems,
    stemSet: new Set(stems),
    names: new Set(wordsIn((text.match(namesOf) ?? []).join(" "))),
    figures: (text.match(figuresOf) ?? []).filter((figure) => !year.test(figure)),
    denial: denying.exec(text)?.[0] ?? "",
  }
}
