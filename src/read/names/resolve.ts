import { bodyNominals, pronouns, speakersPronouns } from "../../lexicon/nominals.ts"
import type { Party } from "../../model/party.ts"
import type { Span } from "../../model/span.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import type { Mention, Stage } from "../draft.ts"
import { mentionsIn } from "../look-up.ts"
import { homeOf } from "./home.ts"
import { nominalAt, pointedAt, pointingNouns } from "./nominals.ts"
import { bodyPointedAt, groupPointedAt, type Pointing, personPointedAt } from "./point-back.ts"
import { quotationAt } from "./quotations.ts"
import { type Sex, sexesOf } from "./sexes.ts"
import { standsAsSubject, type Told } from "./stage-memory.ts"
import { partyOfBody, type UnnamedBody, unnamedBodyAt } from "./unnamed-bodies.ts"
import { partyOfHolder, unnamedHolderAt } from "./unnamed-holders.ts"

/** How many mentions are kept in mind: a table of names must not make every later word slow. */
const inMind = 200

/** Most words point at nobody: one look-up passes them by. */
const pointingWords: ReadonlySet<string> = new Set([
  ...pronouns.keys(),
  ...speakersPronouns,
  ...pointingNouns,
])

/** Ties pronouns and nominals to the parties they point at. */
export const resolveMentions: Stage = (draft) => {
  const { report, sentences, parties } = draft
  const resolving: Resolving = {
    report: report.id,
    home: homeOf(draft),
    sentences,
    byId: new Map(parties.map((party) => [party.id, party])),
    quotation: quotationAt(report.text),
    sexes: sexesOf(report.text, parties),
    told: [],
    kept: [],
  }
  for (const index of sentences.keys()) resolveSentence(resolving, index, mentionsIn(draft, index))
  const kept = [...resolving.kept, ...draft.mentions.filter(({ within }) => within)]
  kept.sort((a, b) => a.start - b.start || b.end - a.end)
  return { ...draft, mentions: kept, parties: withMentions([...resolving.byId.values()], kept) }
}

/** The work in hand: what has been told so far, and the mentions as they will stand. */
interface Resolving {
  readonly report: string
  /** The country that the report is from and about, where both are one. */
  readonly home: string | undefined
  readonly sentences: readonly Sentence[]
  readonly byId: Map<string, Party>
  readonly quotation: (offset: number) => number
  readonly sexes: Map<string, Sex>
  readonly told: Told[]
  readonly kept: Mention[]
}

/** Goes through a sentence word by word, so that each pronoun sees only what stands before it. */
function resolveSentence(resolving: Resolving, index: number, named: readonly Mention[]): void {
  const { sentences, quotation, told, sexes, kept } = resolving
  const sentence = sentences[index]
  if (sentence === undefined) return
  let next = 0
  let namedUntil = 0
  for (const token of sentence.tokens) {
    for (; (named[next]?.start ?? Number.MAX_SAFE_INTEGER) <= token.start; next++) {
      const mention = named[next]
      if (mention === undefined) break
      remember(resolving, sentence, mention)
      if (mention.form === "name") namedUntil = Math.max(namedUntil, mention.end)
    }
    if (token.end <= namedUntil || !pointingWords.has(token.lower)) continue
    const found = pointersAt({
      sentences,
      sentence: index,
      token,
      quotation: quotation(token.start),
      told,
      sexes,
    })
    const [first] = found
    // "The two leaders" was read as a group before it was known who they are.
    if (first !== undefined) forget(kept, first)
    for (const mention of found) remember(resolving, sentence, mention)
    if (first === undefined && bodyNominals.has(token.lower)) tellUnnamed(resolving, index, token)
    if (first === undefined) tellHolder(resolving, index, token, named)
  }
  for (const mention of named.slice(next)) remember(resolving, sentence, mention)
}

/** "The army said": no army was named, so that it is a party by these words. */
function tellUnnamed(resolving: Resolving, index: number, token: Token): void {
  const sentence = resolving.sentences[index]
  const body = sentence === undefined ? undefined : unnamedBodyAt(sentence, token)
  if (sentence === undefined || body === undefined) return
  const party = bodyTold(resolving, index, body)
  if (party === undefined) return
  resolving.byId.set(party.id, party)
  remember(resolving, sentence, {
    start: body.first.start,
    end: token.end,
    sentence: index,
    head: token.index,
    form: "nominal",
    party: party.id,
    kind: party.kind,
  })
}

/** "met with the President of Ukraine": a person by office and country, named elsewhere or not. */
function tellHolder(
  resolving: Resolving,
  index: number,
  token: Token,
  named: readonly Mention[],
): void {
  const sentence = resolving.sentences[index]
  const holder = sentence && unnamedHolderAt(sentence, token, named)
  if (sentence === undefined || holder === undefined) return
  const party = partyOfHolder(resolving.report, holder, resolving.byId)
  resolving.byId.set(party.id, party)
  remember(resolving, sentence, {
    start: holder.first.start,
    end: holder.last.end,
    sentence: index,
    head: token.index,
    form: "nominal",
    party: party.id,
    kind: "person",
  })
}

/** Ministries and forces belong to the country that owns them by words or by the dateline. */
const ofStates = new Set(
  "ministry army navy police government parliament military cabinet administration".split(" "),
)

function bodyTold(resolving: Resolving, index: number, body: UnnamedBody): Party | undefined {
  const { told, home, report, byId } = resolving
  const owner =
    body.ownerAt === undefined
      ? undefined
      : told.findLast(({ mention }) => mention.sentence === index && mention.head === body.ownerAt)
          ?.party
  if (owner?.kind === "person") return undefined
  const ofHome = body.ownerAt === undefined && ofStates.has(body.head.lower) ? home : undefined
  const country = body.country ?? owner?.country ?? ofHome
  const party = partyOfBody(report, body, owner, country)
  return byId.get(party.id) ?? party
}

function remember(
  { byId, told, kept, quotation }: Resolving,
  sentence: Sentence,
  mention: Mention,
): void {
  kept.push(mention)
  const party = mention.party === null ? undefined : byId.get(mention.party)
  const token = sentence.tokens[mention.head]
  if (party === undefined || token === undefined) return
  const subject = standsAsSubject(sentence, token)
  if (told.length > 2 * inMind) told.splice(0, told.length - inMind)
  told.push({ mention, party, subject, above: token.head, quotation: quotation(mention.start) })
}

/** Takes back the group that a phrase was read as before it was known whom it points at. */
function forget(kept: Mention[], { start, end }: Mention): void {
  for (let at = kept.length - 1; at >= 0 && at >= kept.length - 4; at--) {
    const mention = kept[at]
    if (
      mention?.kind === "group" &&
      mention.form === "nominal" &&
      start <= mention.start &&
      mention.end === end
    )
      kept.splice(at, 1)
  }
}

/** The mentions that a pronoun, or a noun with its article, makes; two for "the two leaders". */
function pointersAt(pointing: Pointing): readonly Mention[] {
  const { sentences, sentence, token } = pointing
  const pronoun = pronouns.get(token.lower)
  if (pronoun !== undefined || speakersPronouns.has(token.lower)) {
    if (
      token.pos !== "PRON" &&
      token.pos !== "X" &&
      token.pos !== "DET" &&
      token.text !== token.lower
    )
      return []
    const party = pronoun === undefined ? undefined : partyOf(pointing, pronoun)
    return [pointer(pointing, token, "pronoun", party)]
  }
  const tree = sentences[sentence]
  const nominal = tree === undefined ? undefined : nominalAt(tree, token)
  if (tree === undefined || nominal === undefined) return []
  const span = { start: nominal.first.start, end: token.end }
  const parties = pointedAt(pointing, nominal)
  if (parties.length === 0)
    return nominal.kind === "pair" || nominal.kind === "body"
      ? []
      : [pointer(pointing, span, "nominal", undefined)]
  return parties.map((party) => pointer(pointing, span, "nominal", party))
}

const partyOf = (pointing: Pointing, pronoun: "he" | "she" | "it" | "they"): Party | undefined => {
  if (pronoun === "he") return personPointedAt(pointing, "male")
  if (pronoun === "she") return personPointedAt(pointing, "female")
  return pronoun === "it" ? bodyPointedAt(pointing) : groupPointedAt(pointing)
}

const pointer = (
  { sentence, token }: Pointing,
  { start, end }: Span,
  form: Mention["form"],
  party: Party | undefined,
): Mention => ({
  start,
  end,
  sentence,
  head: token.index,
  form,
  party: party?.id ?? null,
  kind: party?.kind ?? null,
})

/** The parties with all that names or points at them, in text order; those nobody points at any more are dropped. */
function withMentions(parties: readonly Party[], mentions: readonly Mention[]): readonly Party[] {
  const spans = Map.groupBy(mentions, ({ party }) => party)
  const holders = new Set(parties.map(({ of }) => of))
  return parties
    .map((party) => ({
      ...party,
      mentions: (spans.get(party.id) ?? []).map(({ start, end }) => ({ start, end })),
    }))
    .filter(({ id, mentions: all }) => all.length > 0 || holders.has(id))
    .sort((a, b) => firstStart(a) - firstStart(b))
}

const firstStart = ({ mentions }: Party): number => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER
