import { localReader } from "../src/app/local-reader.ts"
import { overlaps, type Span } from "../src/model/span.ts"
import { clausesOf } from "../src/parse/clause.ts"
import type { Sentence, Token } from "../src/parse/sentence.ts"
import { phrase } from "../src/parse/tree.ts"
import { rootOf } from "../src/read/events/act.ts"
import { actorsOf } from "../src/read/events/actors.ts"
import { rootBetween } from "./event-joining.ts"
import { type GoldEvent, type GoldSentence, ploverSentences } from "./event-sentences.ts"
import type { Item, Suite } from "./suite.ts"

/** The gold has one code, YIELD, for what the code list tells apart. */
const asGold = (root: string | undefined): string =>
  root === "CONCEDE" || root === "RETREAT" ? "YIELD" : (root ?? "none")

/** Who did what to whom: the root code with the actors given, and whole events without. */
export const events: Suite = {
  name: "events",
  asks: "Is the act between two actors coded by the right PLOVER root?",
  files: ["events/dev.jsonl"],
  async run(gold) {
    const items: Item[] = []
    const pairs: (readonly [wanted: string, given: string])[] = []
    const whole = { right: 0, read: 0, wanted: 0 }
    for (const sentence of ploverSentences(gold)) {
      const read = localReader().draft(sentence.text).sentences
      const [event] = sentence.events
      if (event === undefined) continue
      const given = asGold(rootGiven(read, event))
      pairs.push([event.code, given])
      items.push(itemOf(sentence, event, given))
      countWhole(whole, read, sentence.events)
    }
    const right = pairs.filter(([wanted, given]) => wanted === given).length
    return {
      measures: [
        {
          name: "root accuracy, actors given",
          value: (100 * right) / pairs.length,
          reference: "zero-shot NLI 83.5",
          mark: 84,
        },
        { name: "macro-F1", value: macroF1(pairs), reference: "zero-shot NLI 82.1", mark: 82 },
        { name: "events with source, target and root: F1", value: f1(whole) },
      ],
      items,
    }
  },
}

const itemOf = (sentence: GoldSentence, event: GoldEvent, given: string): Item => ({
  id: sentence.id,
  right: event.code === given,
  ...(event.code === given ? {} : { category: `${event.code} read as ${given}` }),
  shows: marked(sentence.text, event),
})

/** The sentence with its actors in brackets. */
function marked(text: string, { source, target }: GoldEvent): string {
  let shown = text
  const ends = [source, target].filter((span) => span !== undefined)
  for (const { start, end } of ends.toSorted((a, b) => b.start - a.start)) {
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`
  }
  return shown
}

/** The sentence of the reading that holds most of the two actors. */
function rootGiven(read: readonly Sentence[], { source, target }: GoldEvent): string | undefined {
  const held = (sentence: Sentence) =>
    [source, target].filter((span) => span !== undefined && overlaps(sentence, span)).length
  const best = read.toSorted((a, b) => held(b) - held(a))[0]
  return best && rootBetween(best, source, target)
}

/** F1 of each code, and their mean over the codes of the gold. */
function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const codes = [...new Set(pairs.map(([wanted]) => wanted))]
  const scores = codes.map((code) =>
    f1({
      right: pairs.filter(([wanted, given]) => wanted === code && given === code).length,
      read: pairs.filter(([, given]) => given === code).length,
      wanted: pairs.filter(([wanted]) => wanted === code).length,
    }),
  )
  return scores.reduce((sum, score) => sum + score, 0) / codes.length
}

interface Count {
  right: number
  read: number
  wanted: number
}

const f1 = ({ right, read, wanted }: Count): number =>
  read + wanted === 0 ? 0 : (200 * right) / (read + wanted)

/** Counts the events read from the sentence without being told the actors. */
function countWhole(count: Count, read: readonly Sentence[], wanted: readonly GoldEvent[]): void {
  const found = read.flatMap((sentence) => actsIn(sentence))
  count.read += found.length
  count.wanted += wanted.length
  const left = new Set(found)
  for (const event of wanted) {
    const match = [...left].find(
      ({ root, source, target }) =>
        asGold(root) === event.code &&
        touches(source, event.source) &&
        touches(target, event.target),
    )
    if (match === undefined) continue
    left.delete(match)
    count.right++
  }
}

const touches = (read: Span, wanted: Span | undefined): boolean =>
  wanted !== undefined && overlaps(read, wanted)

/** Every act of the sentence that has a source and a target, whoever they are. */
function actsIn(sentence: Sentence) {
  return clausesOf(sentence).flatMap((clause) => {
    const { source, target } = actorsOf(clause)
    if (source === undefined || target === undefined || source.pos === "PRON") return []
    const root = rootOf(clause)
    const span = (token: Token) => phrase(sentence, token)
    return root === undefined ? [] : [{ root, source: span(source), target: span(target) }]
  })
}
