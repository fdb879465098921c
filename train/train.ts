/**
 * Learns the parser's weights from the treebanks and writes `data/parser.bin.gz` and its model card:
 * `npm run train -- --gold ../shared/gold`. Takes some ten minutes; the same data give the same bytes.
 */
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { gzipSync } from "node:zlib"
import { learnGuide } from "./learn-guide.ts"
import { learnLabelChoices } from "./learn-labels.ts"
import { learnLemmas } from "./learn-lemmas.ts"
import { learnTagger } from "./learn-tagger.ts"
import { learnTrees } from "./learn-trees.ts"
import { grammarParts, pack } from "./pack.ts"
import { namesIn, sampleOf, sentencesOf, tagPairs, trainFiles } from "./samples.ts"
import { turnSpeech } from "./turn-speech.ts"
import { writeCard } from "./write-card.ts"

const { values } = parseArgs({
  options: {
    gold: { type: "string", default: "../shared/gold" },
    rounds: { type: "string", default: "5" },
    seeds: { type: "string", default: "1,2,3,4,5" },
    out: { type: "string", default: "data/parser.bin.gz" },
  },
})
const seeds = values.seeds.split(",").map(Number)

const sentences = sentencesOf(`${values.gold}/ud`, trainFiles)
const names = namesIn(sentences)
const samples = sentences.map((sentence) => sampleOf(sentence, names))
console.log(
  `${samples.length} sentences, ${names.tags.length} tags, ${names.relations.length} relations`,
)

const { tagger, unseen } = await learnTagger(samples, names.tags)
const known = { vocabulary: tagger.vocabulary, ...tagPairs(names) }
const choices = learnLabelChoices(samples, known.posOfTag)
const own = samples.map((sample, at) => ({ sample, tags: unseen[at] ?? sample.tags, number: at }))
// Each sentence is taught twice: with the tagger's errors, to live with them, and with the right tags,
// to learn what these tell.
const ideal = samples.map((sample, at) => ({ sample, tags: sample.tags, number: at }))
const taught = [...own, ...ideal, ...turnSpeech(own, names)]
const { guide, guided } = await learnGuide(taught, known)
const tree = await learnTrees(guided, known, choices, seeds, Number(values.rounds))
const lemmas = learnLemmas(sentences)
const zipped = gzipSync(pack(grammarParts({ names, tagger, guide, tree, lemmas })), { level: 9 })
writeFileSync(values.out, zipped)
console.log(`${values.out}: ${(zipped.length / 1e6).toFixed(2)} MB`)
await writeCard(values.gold, zipped.length)
