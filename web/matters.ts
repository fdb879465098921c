import type { Api } from "../src/api/contract.ts"
import type { CommitmentMatter, Matter } from "../src/model/matter.ts"
import { day, eurosBetween, span, sum } from "./format.ts"
import { words } from "./words.ts"

export type ListedMatter = Api["GET /api/matters"]["items"][number]

/** A commitment as lists of matters hold it. */
export type ListedCommitment = ListedMatter & { readonly matter: CommitmentMatter }

export const isCommitment = (listed: ListedMatter): listed is ListedCommitment =>
  listed.matter.kind === "commitment"

export const nameIn = ({ names }: ListedMatter, id: string | null): string =>
  id === null ? words.nobody : (names[id] ?? id)

/** The sum of a commitment: one, or a range where reports conflict. */
export function amountIn({ matter }: ListedCommitment): string {
  const { amount, range } = matter
  if (amount === undefined) return ""
  const [only] = amount.versions
  if (amount.state !== "conflict" && only !== undefined) {
    const standing = amount.versions.find(({ corrected }) => corrected !== true) ?? only
    return sum(standing.value)
  }
  return range === undefined ? "" : `${range.currency} ${span(range.low, range.high)}`
}

/** The same in euros, for charts and sorting by eye. */
export const eurosIn = ({ eurosLow, eurosHigh }: ListedMatter): string =>
  eurosHigh === undefined ? "" : eurosBetween(eurosLow ?? eurosHigh, eurosHigh)

/** A matter in one line. */
export function matterTitle(listed: ListedMatter): string {
  const { matter } = listed
  if (isCommitment(listed)) return commitmentTitle(listed)
  if (matter.kind === "meeting") {
    return `${words.meetings[matter.form]}: ${matter.parties.map((id) => nameIn(listed, id)).join(", ")}`
  }
  if (matter.kind === "event") {
    const verb = words.codes[matter.code] ?? matter.code.toLowerCase()
    return `${nameIn(listed, matter.source)} ${verb} ${nameIn(listed, matter.target)}`
  }
  return matter.kind === "statement"
    ? `${nameIn(listed, matter.speaker)}: “${matter.wording.versions[0]?.value ?? ""}”`
    : matter.id
}

function commitmentTitle(listed: ListedCommitment): string {
  const { provider, recipient, instrument, stage } = listed.matter
  const kind = instrument?.versions[0]?.value
  return [
    nameIn(listed, provider),
    recipient === null ? "" : ` → ${nameIn(listed, recipient)}`,
    `: ${[amountIn(listed), kind, words.stages[stage]].filter((part) => part).join(", ")}`,
  ].join("")
}

/** From the first report of a matter to its last. */
export const daysOf = ({ first, last }: Matter): string =>
  first === undefined
    ? ""
    : first === last || last === undefined
      ? day(first)
      : `${day(first)} – ${day(last)}`
