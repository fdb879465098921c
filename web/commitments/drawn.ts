import { type ListedCommitment, nameIn } from "../matters.ts"
import { here } from "../place.svelte.ts"
import { words } from "../words.ts"

/** So many providers have a colour of their own; the rest share one. */
const mostHues = 6

const highOf = ({ eurosHigh = 0 }: ListedCommitment): number => eurosHigh
const lowOf = ({ eurosLow, eurosHigh = 0 }: ListedCommitment): number => eurosLow ?? eurosHigh
const add = (
  matters: readonly ListedCommitment[],
  of: (each: ListedCommitment) => number,
): number => matters.reduce((sum, each) => sum + of(each), 0)

const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7) || "1") / 3)}`

/** Every quarter from the first to the last, those without a commitment too. */
function quartersBetween(first: string, last: string): readonly string[] {
  const index = (quarter: string): number =>
    Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1
  const from = index(first)
  return Array.from(
    { length: index(last) - from + 1 },
    (_, at) => `${Math.floor((from + at) / 4)}-Q${((from + at) % 4) + 1}`,
  )
}

const whenOf = ({ matter }: ListedCommitment): string =>
  quarterOf(matter.on?.versions[0]?.value ?? matter.first ?? "")

/** Sums by quarter, one part a provider. */
export function columnsOf(matters: readonly ListedCommitment[]) {
  const byProvider = Map.groupBy(matters, ({ matter }) => matter.provider ?? "")
  const ranked = [...byProvider]
    .sort(([, a], [, b]) => add(b, highOf) - add(a, highOf))
    .map(([id]) => id)
  const hueOf = (id: string): string => `series-${Math.min(ranked.indexOf(id), mostHues)}`
  const quarters = matters
    .map(whenOf)
    .filter((quarter) => /^\d{4}-Q[1-4]$/u.test(quarter))
    .sort()
  const [first, last] = [quarters[0], quarters.at(-1)]
  const keys = first === undefined || last === undefined ? [] : quartersBetween(first, last)
  const columns = keys.map((key) => {
    const inQuarter = matters.filter((each) => whenOf(each) === key)
    const parts = [...Map.groupBy(inQuarter, ({ matter }) => matter.provider ?? "")].map(
      ([id, of]) => ({
        says: of[0] === undefined ? "" : nameIn(of[0], id === "" ? null : id),
        value: add(of, lowOf),
        more: add(of, highOf) - add(of, lowOf),
        hue: hueOf(id),
        to: here({ from: key, until: key, ...(id !== "" && { provider: id }) }),
      }),
    )
    const says = key.endsWith("Q1") ? key.slice(0, 4) : key.slice(5)
    return { key, says, parts: parts.sort((a, b) => (a.hue < b.hue ? -1 : 1)) }
  })
  const named = ranked.slice(0, mostHues).map((id) => ({
    hue: hueOf(id),
    says: nameIn(byProvider.get(id)?.[0] as ListedCommitment, id === "" ? null : id),
  }))
  const rest =
    ranked.length > mostHues ? [{ hue: hueOf(ranked.at(-1) ?? ""), says: words.charts.others }] : []
  return { columns, hues: [...named, ...rest] }
}

const streamsShown = 24

/** Provider to instrument to recipient, the largest first. */
export function flowOf(matters: readonly ListedCommitment[]) {
  const whole = matters.filter(
    ({ matter }) => matter.provider !== null && matter.recipient !== null,
  )
  const largest = whole.toSorted((a, b) => highOf(b) - highOf(a)).slice(0, streamsShown)
  const places = new Map<string, string>()
  const streams = new Map<string, { from: string; to: string; value: number; address: string }>()
  const stream = (from: string, to: string, value: number, address: string): void => {
    const key = `${from} ${to}`
    const before = streams.get(key)?.value ?? 0
    streams.set(key, { from, to, value: before + value, address })
  }
  for (const listed of largest) {
    const { provider, recipient, instrument } = listed.matter
    const how = instrument?.versions[0]?.value ?? words.commitments.noInstrument
    const [from, by, to] = [`p ${provider}`, `i ${how}`, `r ${recipient}`]
    places.set(from, nameIn(listed, provider))
    places.set(by, how)
    places.set(to, nameIn(listed, recipient))
    const kind = instrument === undefined ? {} : { instrument: how }
    stream(from, by, highOf(listed), here({ provider: provider ?? undefined, ...kind }))
    stream(by, to, highOf(listed), here({ recipient: recipient ?? undefined, ...kind }))
  }
  return {
    places: [...places].map(([id, says]) => ({ id, says })),
    streams: [...streams.values()].filter(({ value }) => value > 0),
  }
}

const order = ["announced", "committed", "contracted", "ordered", "delivered", "cancelled"]

/** Sums by how far they are. */
export const funnelOf = (matters: readonly ListedCommitment[]) =>
  order.flatMap((stage) => {
    const at = matters.filter(({ matter }) => matter.stage === stage)
    const line = { stage, low: add(at, lowOf), high: add(at, highOf), count: at.length }
    return at.length === 0 ? [] : [line]
  })
