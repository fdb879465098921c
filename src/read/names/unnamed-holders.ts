import { honorifics, officeHeads, officeModifiers } from "../../lexicon/offices.ts"
import { idOf } from "../../model/id.ts"
import type { Party } from "../../model/party.ts"
import type { Sentence, Token } from "../../parse/sentence.ts"
import { headOf } from "../../parse/tree.ts"
import type { Mention } from "../draft.ts"
import { titled } from "./titled.ts"

/** Somebody told by office and country alone: "the President of Ukraine". */
export interface UnnamedHolder {
  readonly first: Token
  readonly last: Token
  readonly head: Token
  /** "Prime Minister" */
  readonly office: string
  /** Party id of the country. */
  readonly of: string
}

const doing = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl:agent", "conj"])
const withWhom = new Set(["with", "by", "from", "to"])

/** Does somebody act here or is met: "met with the President of Ukraine", not "as the President of Ukraine"? */
function takesPart(sentence: Sentence, head: Token, first: Token): boolean {
  const before = sentence.tokens[first.index - 1]?.lower ?? ""
  if (head.relation === "obl") return withWhom.has(before)
  return doing.has(head.relation) && headOf(sentence, head)?.pos !== "NOUN"
}

/** The holder of an office of a country that this noun heads; `named` are the names of the sentence. */
export function unnamedHolderAt(
  sentence: Sentence,
  head: Token,
  named: readonly Mention[],
): UnnamedHolder | undefined {
  const { tokens } = sentence
  if (
    !(officeHeads.has(head.lower) || honorifics.has(head.lower)) ||
    head.tag.endsWith("S") ||
    tokens[head.index + 1]?.lower !== "of"
  )
    return undefined
  const article = tokens[head.index + 2]?.lower === "the"
  const from = tokens[head.index + (article ? 3 : 2)]?.start
  const country = named.find(({ start, kind }) => start === from && kind === "country")
  const last = tokens.findLast(({ end }) => end === country?.end)
  if (country?.party == null || last === undefined) return undefined
  // "the President of Ukraine's office", "the President of Ukraine Volodymyr Zelenskyy"
  const next = tokens[last.index + 1]
  if (next?.tag === "POS" || next?.pos === "PROPN") return undefined
  // "the President of Guatemala, Alejandro Giammattei, and his delegation"
  const behind = next?.text === "," ? tokens[last.index + 2]?.start : undefined
  if (named.some(({ kind, start }) => kind === "person" && start === behind)) return undefined
  let at = head.index
  while (officeModifiers.has(tokens[at - 1]?.lower ?? "")) at--
  const first = tokens[at - 1]
  if (first?.lower !== "the" || !takesPart(sentence, head, first)) return undefined
  const office = titled(
    tokens
      .slice(at, head.index + 1)
      .map(({ text }) => text)
      .join(" "),
  )
  return { first, last, head, office, of: country.party }
}

/** Who holds that office of that country, told before or not; a person of its own where nobody is named. */
export function partyOfHolder(
  report: string,
  { office, of }: UnnamedHolder,
  parties: ReadonlyMap<string, Party>,
): Party {
  const country = parties.get(of)
  const same = [...parties.values()].filter(
    (party) =>
      party.kind === "person" &&
      party.of === of &&
      party.office?.toLowerCase() === office.toLowerCase(),
  )
  const [only] = same
  if (same.length === 1 && only !== undefined) return only
  return {
    id: idOf("P", report, "person", `${office} of ${country?.name ?? ""}`.toLowerCase()),
    name: `${office} of ${country?.name ?? ""}`,
    kind: "person",
    office,
    of,
    ...(country?.country !== undefined && { country: country.country }),
    mentions: [],
  }
}
