import type { Token } from "../../parse/sentence.ts"
import type { Line } from "./scene.ts"
import type { Speaker } from "./speaker-phrase.ts"

/** "her remark", "Trump's claim": the possessor before the noun. */
export function makerBefore(line: Line, noun: Token): Speaker | undefined {
  const { tokens } = line.sentence
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 4); at--) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (token.tag === "PRP$") return one(token, token)
    if (token.tag === "POS") {
      const head = tokens[at - 1]
      let first = head
      while (first !== undefined && tokens[first.index - 1]?.pos === "PROPN")
        first = tokens[first.index - 1]
      return head === undefined || first === undefined ? undefined : one(head, first)
    }
    if (token.pos !== "ADJ" && token.pos !== "NOUN") return undefined
  }
  return undefined
}

const one = (head: Token, first: Token): Speaker => ({
  head,
  span: { start: first.start, end: head.end },
  first: first.index,
  last: head.index,
  near: true,
})
