import { givingNouns } from "../../../lexicon/giving-nouns.ts"
import { wordSet } from "../../../lexicon/lexicon.ts"
import { weekdays } from "../../../lexicon/weekdays.ts"
import type { Token } from "../../../parse/sentence.ts"
import { mentionAt } from "../../look-up.ts"
import { aheadOf } from "../ahead.ts"
import type { CueRule, Take } from "../candidate.ts"
import { clauseEnd } from "../clause-end.ts"
import type { Cue } from "../cue.ts"
import { startOf } from "../edges.ts"
import { cuesIn } from "../find-cues.ts"
import { phraseEnd } from "../phrase-end.ts"
import type { Scene } from "../scene.ts"

const nounish = new Set(["NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "ADV", "SYM"])
// "criticised what he called a farce": the inner cue tells it; "denied it": nobody is told what.
const objects = wordSet("what it him them us me this")
const names = wordSet("DET ADJ NOUN PROPN")
const days = wordSet("today yesterday tonight")
const pairs = wordSet("both either neither")
const reasons = wordSet("of for over on")
const owners = wordSet("his her its their our my your")
const reflexive = /sel(?:f|ves)$/u

export const objectOfCue: CueRule = {
  id: "statement/object-of-cue",
  reads: "A verb of speech whose object tells in short what was said.",
  take: (cue, scene) =>
    (cue.word.takes.includes("object") || cue.word.takes.includes("thing")) &&
    !isOnlyPossible(cue) &&
    !isOnlyMeant(cue) &&
    !isKeptSafe(cue) &&
    !isOnlyDone(cue, scene)
      ? phraseTake(cue)
      : undefined,
  examples: [
    ["{Anna Schmidt denied the claim}.", { content: "the claim", speech: "denied" }],
    [
      "{Anna Schmidt criticised the plan for the bridge} in a speech.",
      { content: "the plan for the bridge" },
    ],
    ["{Anna Schmidt accused him of closing the bridge}.", { content: "him of closing the bridge" }],
    [
      "{Anna Schmidt, who has led Oulu since May, praised the plan for the bridge}.",
      { content: "the plan for the bridge", speaker: "Anna Schmidt" },
    ],
    ["{Anna Schmidt announced her candidacy}.", { speech: "announced" }],
    ["{Anna Schmidt attacked Luca Ferrante}.", { content: "Luca Ferrante" }],
    ["Finland attacked the bridge."],
    ["{Anna Schmidt called Friday for a new bridge}.", { content: "a new bridge" }],
    ["Anna Schmidt announced 2 million euros for the bridge."],
    ["Anna Schmidt and the mayor discussed the bridge."],
    ["Anna Schmidt built the bridge."],
    ["Anna Schmidt criticised him and the mayors."],
    ["Anna Schmidt would criticise the plan for the bridge."],
    ["The plan was criticised."],
    ["Anna Schmidt defended her country."],
  ],
}

export const namingByCue: CueRule = {
  id: "statement/naming-by-cue",
  reads: "Somebody calls somebody or something by a name.",
  take(cue) {
    if (!cue.word.takes.includes("naming")) return undefined
    const take = withoutNextDeed(cue, phraseTake(cue))
    // "called him" alone is a telephone call.
    return take !== undefined && tokensIn(cue, take) >= 2 && !isTelephone(cue) ? take : undefined
  },
  examples: [
    [
      "{Anna Schmidt called the plan “a disgrace”}.",
      { content: "the plan “a disgrace”", form: "mixed" },
    ],
    [
      "{Critics described the bridge as a waste of money}.",
      { content: "the bridge as a waste of money" },
    ],
    [
      "{Anna Schmidt called it “a disgrace”} on Monday.",
      { content: "it “a disgrace”", form: "mixed" },
    ],
    [
      "{Anna Schmidt called the plan “a disgrace”} and mended the bridge.",
      { content: "the plan “a disgrace”" },
    ],
    ["{Anna Schmidt calls it her “bridge of sighs”}.", { content: "it her “bridge of sighs”" }],
    ["Anna Schmidt called him."],
    ["Anna Schmidt called them on Monday."],
    ["Anna Schmidt called her to play with them."],
    ["Anna Schmidt called the mayor."],
    ["Anna Schmidt called for lamps."],
    ["A bridge called Long John is closed."],
  ],
}

/** "call the port at 555-0100", "calling 1-800-555": nobody is called a name. */
function isTelephone({ lemma, line, after }: Cue): boolean {
  if (lemma !== "call") return false
  const { tokens } = line.sentence
  return tokens
    .slice(after, after + 12)
    .some(
      ({ text, index }) =>
        /^\(?\d/u.test(text) &&
        (index === after || tokens[index - 1]?.lower === "at" || tokens[index - 2]?.lower === "at"),
    )
}

/** `called the plan "a disgrace" and left`: behind the name in marks something else is told. */
function withoutNextDeed(cue: Cue, take: Take | undefined): Take | undefined {
  const content = take?.content[0]
  if (take === undefined || content === undefined) return take
  const { tokens } = cue.line.sentence
  const and = tokens.find(
    ({ index, pos, start, end }) =>
      pos === "CCONJ" &&
      start > content.start &&
      end < content.end &&
      cue.line.quotationOf[index - 1] !== undefined &&
      cue.line.quotationOf[index] === undefined &&
      cue.line.quotationOf[index + 1] === undefined,
  )
  const next = and && tokens[and.index + 1]
  const deed = next?.pos === "VERB" || next?.pos === "AUX" || next?.pos === "ADV"
  const end = and === undefined || !deed ? undefined : tokens[and.index - 1]?.end
  return end === undefined ? take : { ...take, content: [{ start: content.start, end }] }
}

/** "attacked the port", "attacked him with a knife": people attack people in words, too. */
function isOnlyDone({ lemma, line, speaker, after }: Cue, { draft }: Scene): boolean {
  const { tokens } = line.sentence
  if (lemma !== "attack") return false
  const by = speaker && mentionAt(draft, line.at, speaker.head)
  const next = tokens.slice(after, after + 4)
  const of = next.some((token) => mentionAt(draft, line.at, token)?.kind === "person")
  return by?.kind !== "person" || !of || tokens.slice(after).some(({ lower }) => lower === "with")
}

/** "would criticise the plan", "could praise it": nobody has said so yet. */
const isOnlyPossible = ({ line, verb }: Cue): boolean =>
  line.sentence.tokens
    .slice(Math.max(0, verb.index - 3), verb.index)
    .some(({ tag, head }) => tag === "MD" && head === verb.index)

/** "met to discuss the plan", "fight to defend the town": what somebody means to do; who goes on to do it does it. */
function isOnlyMeant({ line, verb, lemma }: Cue): boolean {
  if (!acts.has(lemma)) return false
  const before = line.sentence.tokens.slice(Math.max(0, verb.index - 2), verb.index)
  const to = before.find(({ tag }) => tag === "TO")
  const above = to && line.sentence.tokens[to.index - 1]
  return to !== undefined && !goingOn.has(above?.lemma ?? "")
}

const kept = wordSet(
  "country nation homeland land border territory sovereignty freedom democracy liberty independence title crown city town village position right life ally people",
)

/** "defended our country", "defends its title": with arms or on a pitch, not in words. */
function isKeptSafe({ lemma, line, after }: Cue): boolean {
  if (lemma !== "defend") return false
  const { tokens } = line.sentence
  const noun = tokens.slice(after, after + 4).find(({ pos }) => pos === "NOUN" || pos === "PROPN")
  return noun !== undefined && kept.has(noun.lemma)
}

/** Verbs that tell of acts as well; "to praise" and "to denounce" are nothing but words. */
const acts = wordSet(
  "defend claim discuss affirm reaffirm report describe detail list forecast outline confirm clarify specify disclose reveal broadcast attack protest",
)

const goingOn = wordSet("continue go on proceed")

/** The object with all that belongs to it. */
function phraseTake(cue: Cue): Take | undefined {
  const { tokens } = cue.line.sentence
  // "Asked about the delay, she said": nobody is told who asked.
  const asked = cue.passive && cue.lemma === "ask about"
  if (!asked && (cue.passive || cue.speaker === undefined)) return undefined
  const first = tokens[cue.after]
  if (
    first === undefined ||
    (cue.speaker !== undefined &&
      cue.speaker.first >= cue.after - 1 &&
      cue.speaker.first > cue.verb.index)
  )
    return undefined
  // "announced Friday", "reported today": when, not what.
  const day = weekdays.has(first.lower) || days.has(first.lower)
  if (day && tokens[first.index + 1]?.tag !== "POS") return undefined
  if (
    cue.line.quotationOf[first.index] === undefined &&
    !nounish.has(first.pos) &&
    !pairs.has(first.lower) &&
    !(first.lower === "that" && isNamed(cue, first)) &&
    first.tag !== "VBG"
  )
    return undefined
  if (
    (reflexive.test(first.lower) && !isNamed(cue, first)) ||
    ((objects.has(first.lower) || isAlone(cue, first)) &&
      !isNamed(cue, first) &&
      !tellsOf(cue, first))
  )
    return undefined
  const end = Math.min(
    phraseEnd(cue.line, cue.after),
    meanwhileAt(cue),
    sayingAt(cue),
    clauseEnd(cue.line, cue.after, cuesIn(cue.line)),
  )
  if (end <= cue.after || isSource(cue, end) || isGiven(cue, end) || isShared(cue)) return undefined
  const last = tokens[end - 1]
  const quotation = cue.line.quotationOf[end - 1]
  return {
    content: [
      { start: startOf(cue.line, cue.after), end: Math.max(last?.end ?? 0, quotation?.end ?? 0) },
    ],
    confidence: "low",
  }
}

/** "called her to play": her, not something of hers. */
const isAlone = ({ word, line }: Cue, { lower, index }: Token): boolean =>
  lower === "her" && word.takes.includes("naming") && line.sentence.tokens[index + 1]?.tag === "TO"

/** "accused him of lying", "praised her for it": what somebody is told to have done follows. */
const tellsOf = (cue: Cue, { index, lower }: Token): boolean =>
  lower !== "what" && reasons.has(cue.line.sentence.tokens[index + 1]?.lower ?? "")

/** "called it a disgrace", "called him “a menace”": whoever is meant, and then the name. */
function isNamed({ word, line }: Cue, { index, lower }: Token): boolean {
  const next = line.sentence.tokens[index + 1]
  if (!word.takes.includes("naming") || lower === "what" || next === undefined) return false
  return (
    line.quotationOf[index + 1] !== undefined ||
    names.has(next.pos) ||
    owners.has(next.lower) ||
    next.lower === "as"
  )
}

/** "deny ceasefire as envoy lands": nothing is denied as something. */
function meanwhileAt({ word, line, after }: Cue): number {
  const { tokens } = line.sentence
  const at = tokens.findIndex(({ lower }, index) => index > after && lower === "as")
  return word.speech === "denied" && at > 0 && !word.takes.includes("naming") ? at : tokens.length
}

/** "defended the mayor saying he was right": what the speaker then says is another statement. */
function sayingAt({ line, after }: Cue): number {
  const { tokens } = line.sentence
  const at = tokens.findIndex(
    ({ tag, lemma }, index) => index > after && tag === "VBG" && lemma === "say",
  )
  return at < 0 || line.quotationOf[at] !== undefined ? tokens.length : at
}

const sources = wordSet("ministry official source agency document report figure data office police")

/** "…, Vietnam News reported, citing the transport ministry": who is cited, not what. */
const isSource = ({ lemma, verb, line, after }: Cue, end: number): boolean =>
  lemma === "cite" &&
  verb.tag === "VBG" &&
  line.sentence.tokens.slice(after, end).some(({ lemma: noun }) => sources.has(noun))

/** "announced a further $47 million in aid": what was given, not what was said; "announced 600 layoffs" is news. */
const isGiven = ({ word, line, after }: Cue, end: number): boolean =>
  (word.speech === "announced" || word.speech === "promised") &&
  line.sentence.tokens
    .slice(after, end)
    .some(
      ({ pos, lemma, text }) =>
        scales.has(lemma) || (pos === "SYM" && text !== "%") || givingNouns.has(lemma),
    )

const scales = wordSet("million billion trillion dollar euro pound yen yuan rupee")

const talking = wordSet("discuss")
const many = wordSet("they we both")

/** "The two leaders discussed the bridge", "spoke about it": what several talk about, none of them has said. */
const isShared = ({ lemma, speaker, line }: Cue): boolean =>
  (talking.has(lemma) || lemma === "speak about") &&
  (speaker === undefined ||
    speaker.head.tag === "NNS" ||
    many.has(speaker.head.lower) ||
    line.sentence.tokens
      .slice(Math.max(0, speaker.first - 1), speaker.last)
      .some(({ pos }) => pos === "CCONJ"))

const where = wordSet("on in at")

/** "promised on Tuesday to go", "vowed in Oulu to": nothing but the day or place between. */
const isDated = ({ line: { sentence }, after }: Cue, to: number): boolean => {
  const between = sentence.tokens.slice(after, to)
  const [first] = between
  if (between.length > 4 || first === undefined) return false
  const opens = where.has(first.lower) || weekdays.has(first.lower)
  return opens && between.every(({ pos }) => pos === "ADP" || pos === "PROPN" || pos === "DET")
}

const tokensIn = (cue: Cue, take: Take): number => {
  const span = take.content[0]
  return cue.line.sentence.tokens.filter(
    ({ start, pos }) =>
      span !== undefined &&
      start >= span.start &&
      start < span.end &&
      pos !== "PUNCT" &&
      pos !== "DET",
  ).length
}

export const infinitiveAfterCue: CueRule = {
  id: "statement/infinitive-after-cue",
  reads: "A promise, demand or request told with “to” and a verb.",
  take(cue) {
    if (cue.passive || cue.speaker === undefined) return undefined
    const { tokens } = cue.line.sentence
    const at = tokens.findIndex(
      (token, index) =>
        index >= cue.after &&
        index < cue.after + 14 &&
        (token.tag === "TO" ||
          (token.lower === "to" && cue.line.quotationOf[index + 1] !== undefined)),
    )
    if (
      at < 0 ||
      !tokens
        .slice(cue.after, at)
        .every(
          ({ pos, text }) => pos !== "VERB" && (pos !== "PUNCT" || text === ",") && pos !== "SCONJ",
        )
    )
      return undefined
    const direct = at === cue.after || (at === cue.after + 1 && tokens[cue.after]?.lower === "not")
    const dated = !direct && isDated(cue, at) && cue.word.takes.includes("vow")
    if (dated) {
      const to = phraseEnd(cue.line, at + 1)
      const content = { start: startOf(cue.line, at), end: tokens[to - 1]?.end ?? 0 }
      return { content: [content], confidence: "low" }
    }
    if (direct ? !cue.word.takes.includes("vow") : !cue.word.takes.includes("plea"))
      return undefined
    const ahead = aheadOf(cue)
    if (ahead.kind === "quotation" && ahead.at < at) return undefined
    const end = phraseEnd(cue.line, at + 1)
    const last = tokens[end - 1]
    return {
      content: [{ start: startOf(cue.line, cue.after), end: last?.end ?? 0 }],
      confidence: "low",
    }
  },
  examples: [
    [
      "{Anna Schmidt promised to open the bridge}.",
      { content: "to open the bridge", speech: "promised" },
    ],
    [
      "Anna Schmidt spoke in Oulu, {pledging to “quickly open” the bridge}.",
      { content: "to “quickly open” the bridge" },
    ],
    ["{Anna Schmidt urged Finland to open the bridge}.", { speech: "demanded" }],
    ["Anna Schmidt wanted to open the bridge."],
    ["Anna Schmidt was asked to leave."],
    ["Anna Schmidt went to “The Crossing” in May."],
  ],
}
