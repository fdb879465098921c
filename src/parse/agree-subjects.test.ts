import assert from "node:assert/strict"
import { test } from "node:test"
import { agreeSubjects } from "./agree-subjects.ts"

/** Each word as "text/POS/TAG/head/relation", heads from 0. */
const cases: [name: string, words: string, agreed: string][] = [
  [
    "a name behind a mark is the verb's subject",
    "in/ADP/IN/1/case Ukraine/PROPN/NNP/5/obl ,/PUNCT/,/1/punct Jens/PROPN/NNP/1/appos Stoltenberg/PROPN/NNP/3/flat said/VERB/VBD/-1/root",
    "nsubj of said",
  ],
  [
    "an apposition between two marks stays one",
    "Stoltenberg/PROPN/NNP/4/obl ,/PUNCT/,/2/punct chief/NOUN/NN/0/appos ,/PUNCT/,/2/punct said/VERB/VBD/-1/root",
    "",
  ],
  [
    "a verb with a subject needs none",
    "They/PRON/PRP/5/nsubj of/ADP/IN/3/case ,/PUNCT/,/3/punct Kyiv/PROPN/NNP/0/nmod now/ADV/RB/5/advmod said/VERB/VBD/-1/root",
    "",
  ],
  [
    "a verb that is joined on shares one",
    "saw/VERB/VBD/-1/root Kyiv/PROPN/NNP/0/obj ,/PUNCT/,/3/punct Lviv/PROPN/NNP/1/conj left/VERB/VBD/0/conj",
    "",
  ],
  [
    "a verb that hangs on the name has it for no subject: a tree has no rings",
    "If/SCONJ/IN/1/mark so/ADV/RB/-1/root ,/PUNCT/,/1/punct Minister/PROPN/NNP/1/nmod found/VERB/VBD/3/acl forgot/VERB/VBD/4/ccomp",
    "",
  ],
]

test("finite verbs have a subject", () => {
  for (const [name, words, agreed] of cases) {
    const fields = words.split(" ").map((word) => word.split("/"))
    const texts = fields.map(([text = ""]) => text)
    const heads = Int32Array.from(fields, ([, , , head]) => Number(head))
    const relations = fields.map((word) => word[4] ?? "")
    const before = [...relations]
    agreeSubjects(
      heads,
      relations,
      texts,
      fields.map(([, pos = "", penn = ""]) => [pos, penn]),
    )
    const changed = relations.flatMap((relation, at) =>
      relation === before[at] ? [] : [`${relation} of ${texts[heads[at] ?? -1]}`],
    )
    assert.equal(changed.join(), agreed, name)
  }
})
