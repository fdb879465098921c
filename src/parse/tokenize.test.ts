import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { splitSentences } from "./split-sentences.ts"
import { isBlank, tokenize } from "./tokenize.ts"

const tokensOf = (text: string): string[] => {
  const cuts = tokenize(text, 0, text.length)
  return cuts.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, cuts[at + 1])] : []))
}

const sentencesOf = (text: string): string[] => {
  const cuts = tokenize(text, 0, text.length)
  let from = 0
  return splitSentences(text, cuts).map((to) => {
    const sentence = text.slice(cuts[from * 2], cuts[to * 2 - 1])
    from = to
    return sentence
  })
}

const words: [text: string, tokens: string][] = [
  ["He didn't say.", "He did n't say ."],
  ["They don’t know Lviv’s mayor", "They do n’t know Lviv ’s mayor"],
  ["the minister's, the ministers' aides", "the minister 's , the ministers ' aides"],
  ["O'Brien cannot go", "O'Brien can not go"],
  ["anti-drone and well-known", "anti-drone and well - known"],
  ["155-millimetre shells", "155 - millimetre shells"],
  ["1,250.5 tonnes, 10,000", "1,250.5 tonnes , 10,000"],
  ["$1.5bn and €2.4bn", "$ 1.5 bn and € 2.4 bn"],
  ["the U.S. at 5 p.m. today", "the U.S. at 5 p.m. today"],
  ["Gen. Mark A. Milley", "Gen. Mark A. Milley"],
  ["No. 10 said no.", "No. 10 said no ."],
  ["many partners…In total", "many partners … In total"],
  ["wait... “yes” (AP)", "wait ... “ yes ” ( AP )"],
  ["see https://who.int/news?id=1, today", "see https://who.int/news?id=1 , today"],
  ["press@nato.int or nato.int", "press@nato.int or nato.int"],
  ["on 2023-09-29 at 10:30", "on 2023-09-29 at 10:30"],
  ["AT&T and R&D", "AT&T and R&D"],
  ["45% of 3-4 million", "45 % of 3 - 4 million"],
  ["the '90s ‘quoted’ word", "the '90s ‘ quoted ’ word"],
]

test("words, numbers and marks", () => {
  for (const [text, tokens] of words) assert.equal(tokensOf(text).join(" "), tokens)
})

const splits: [text: string, ...sentences: string[]][] = [
  ["He left. She stayed.", "He left.", "She stayed."],
  ["“We will act.” He sat down.", "“We will act.”", "He sat down."],
  ["He lives in the U.S. The talks go on.", "He lives in the U.S.", "The talks go on."],
  ["The U.S. President spoke.", "The U.S. President spoke."],
  ["Gen. Mark Milley met Mr. Scholz.", "Gen. Mark Milley met Mr. Scholz."],
  ["On Sept. 28 Mrs. May left.", "On Sept. 28 Mrs. May left."],
  ["31 allies and partners…In total, 50.", "31 allies and partners…", "In total, 50."],
  ["Is it so? Yes!", "Is it so?", "Yes!"],
  ["It rose 1.5 percent. Shares fell.", "It rose 1.5 percent.", "Shares fell."],
  ["Aid:\n• tents\n• food", "Aid:", "• tents", "• food"],
  ["He came at 5 p.m. and left.", "He came at 5 p.m. and left."],
]

test("sentences", () => {
  for (const [text, ...sentences] of splits) assert.deepEqual(sentencesOf(text), sentences)
})

test("tokens hold every character that is not blank, in order", () => {
  const odd = fc.string({ unit: "binary", maxLength: 200 })
  const newsy = fc
    .array(
      fc.constantFrom(
        "U.S.",
        "said",
        ",",
        "“",
        "’s",
        "n't",
        "1,0",
        "…",
        "-",
        " ",
        "\n",
        "www.",
        "a@",
        "\ud800",
      ),
    )
    .map((parts) => parts.join(""))
  fc.assert(
    fc.property(fc.oneof(odd, newsy), (text) => {
      let last = 0
      const cuts = tokenize(text, 0, text.length)
      const blank = (from: number, to: number) =>
        assert.ok([...Array(to - from).keys()].every((at) => isBlank(text.charCodeAt(from + at))))
      for (let at = 0; at < cuts.length; at += 2) {
        blank(last, cuts[at] ?? 0)
        last = cuts[at + 1] ?? 0
        assert.ok(last > (cuts[at] ?? 0))
      }
      blank(last, text.length)
    }),
  )
})
