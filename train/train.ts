/**
 * Learns the parser's weights from the treebanks and writes `data/parser.bin.gz`:
 * `npm run train -- --gold ../shared/gold`.
 */
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { gzipSync } from "node:zlib"
import { type Grammar, posNumbers, shiftFor } from "../src/parse/grammar.ts"
import { roomForSentence, tagSentence } from "../src/parse/parse-words.ts"
import type { TagModel } from "../src/parse/tag.ts"
import { inBytes, mean } from "./averaged.ts"
import { learnLemmas } from "./learn-lemmas.ts"
import { learnTags } from "./learn-tags.ts"
import { learnLabelChoices, learnTree } from "./learn-tree.ts"
import { learnVocabulary } from "./learn-vocabulary.ts"
import { pack, packLists } from "./pack.ts"
import { namesIn, type Sample, sampleOf, sentencesOf, trainFiles } from "./samples.ts"

const { values } = parseArgs({
  options: {
    gold: { type: "string", default: "../shared/gold" },
    rounds: { type: "string", default: "12" },
    seeds: { type: "string", default: "3" },
    out: { type: "string", default: "data/parser.bin.gz" },
  },
})
const tagBits = 21
const folds = 8
const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => at + 1)

const sentences = sentencesOf(`${values.gold}/ud`, trainFiles)
const names = namesIn(sentences)
const samples = sentences.map((sentence) => sampleOf(sentence, names))
const tagNames = names.tags.map((name): readonly [string, string] => {
  const [pos = "X", penn = "XX"] = name.split(" ")
  return [pos, penn]
})
console.log(
  `${samples.length} sentences, ${names.tags.length} tags, ${names.relations.length} relations`,
)

function taggerOn(part: readonly Sample[], rounds: number, lessons: readonly number[]) {
  const { vocabulary, choices } = learnVocabulary(part, names.tags)
  const weights = mean(
    lessons.map((seed) => learnTags(part, vocabulary, choices, { bits: tagBits, rounds, seed })),
  )
  const tags: TagModel = {
    weights,
    shift: shiftFor(weights.length),
    tagCount: tagNames.length,
    choices,
  }
  return { vocabulary, tags }
}

/** Each sentence as a tagger tags it that has not seen it: the parser must learn to live with its errors. */
function jackknifed(): Int32Array[] {
  const desk = roomForSentence()
  const found: Int32Array[] = []
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (at: number): boolean => Math.floor(at / 40) % folds === fold
    const tagger = taggerOn(
      samples.filter((_, at) => !isOut(at)),
      4,
      [fold],
    )
    samples.forEach(({ texts, lower }, at) => {
      if (isOut(at)) found[at] = tagSentence(tagger, desk, texts, lower)
    })
    console.log(`  fold ${fold + 1} of ${folds}`)
  }
  return found
}

const tagger = taggerOn(samples, 8, seeds)
const tags = jackknifed()
const posOfTag = posNumbers(tagNames)
const known: Pick<Grammar, "vocabulary" | "tagNames" | "posOfTag"> = {
  vocabulary: tagger.vocabulary,
  tagNames,
  posOfTag,
}
const labelChoices = learnLabelChoices(samples, posOfTag, names.relations.length)
const models = seeds.map((seed) =>
  learnTree(samples, tags, known, labelChoices, {
    moveBits: Number(process.env["MB"] ?? 20),
    labelBits: 21,
    rounds: Number(values.rounds),
    seed,
  }),
)
const asFloats = (table: Int8Array | Float32Array): Float32Array => Float32Array.from(table)
const file = pack({
  tags: names.tags.join("\n"),
  relations: names.relations.join("\n"),
  lemmas: learnLemmas(sentences).join("\n"),
  "tag-sets": packLists(tagger.tags.choices),
  "label-choices": packLists(labelChoices),
  "word-keys": tagger.vocabulary.keys,
  "word-fine": tagger.vocabulary.fine,
  "word-coarse": tagger.vocabulary.coarse,
  "word-tag-sets": tagger.vocabulary.tagSet,
  "tag-weights": inBytes(asFloats(tagger.tags.weights)),
  "move-weights": inBytes(mean(models.map((model) => asFloats(model.moves)))),
  "label-weights": inBytes(mean(models.map((model) => asFloats(model.labels)))),
})
const zipped = gzipSync(file, { level: 9 })
writeFileSync(values.out, zipped)
console.log(`${values.out}: ${(zipped.length / 1e6).toFixed(2)} MB`)
