import type { Day } from "../../model/day.ts"
import type { Span } from "../../model/span.ts"
import { placeNamed } from "../names/gazetteer.ts"
import { isShouted, titled } from "../names/titled.ts"
import { dayWritten, type WrittenDay } from "./written-day.ts"

/** A dateline as it stands at the head of a paragraph. */
export interface DatelineRead {
  /** Of the dateline without the dash or colon that closes it. */
  readonly span: Span
  /** Where the story goes on. */
  readonly bodyStart: number
  readonly place?: string
  readonly country?: string
  readonly outlet?: string
  readonly written?: WrittenDay
  /** A whole day that a "date 2023-09-29" before the dateline tells. */
  readonly stated?: Day
}

const place =
  "\\p{Lu}[\\p{L}.'’-]{0,24}(?:[ /](?:\\p{Lu}[\\p{L}.'’-]{0,24}|of|de|el|al|la|du|upon|aboard|ON|OF)){0,5}"
const monthDay =
  "(?:\\p{Lu}\\p{L}{2,9},? )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{4}"

const opening = new RegExp(
  "^(?:date:? (?<stated>\\d{4}-\\d\\d-\\d\\d),? )?" +
    `(?:(?<place>${place})(?: ?\\[(?<bracketed>[^\\]\\n]{2,40})\\]| ?\\((?<country>\\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20})?)\\)(?=,))?` +
    `(?:, (?<region>(?!\\p{Lu}\\p{L}{2,8}\\.? \\d)\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}))??)?` +
    `(?:(?:^|,? )(?<date>${monthDay}))?` +
    "(?: ?[([](?<outlet>\\p{Lu}[^()\\n\\]]{1,40})[)\\]],?| ?/ ?(?<slashed>\\p{Lu}{3,12}) ?/(?=\\.))?" +
    `(?: (?<dateAfter>${monthDay}))?` +
    "(?<close> ?(?:--|—|–|_|:| - ?-?)(?=[\\s\\p{L}\"“'‘`]|$)|-(?=\\p{Lu}\\p{Ll}* \\p{Ll})|(?<=/)\\.|$)",
  "u",
)

/**
 * Reads the dateline that a paragraph opens with: "KYIV, Sept 28 (Reuters) -". A place alone
 * counts only in capitals or when it is on the map, for "Zelenskyy: …" opens a headline, too.
 */
export function datelineAt(text: string, paragraph: Span): DatelineRead | undefined {
  const found = opening.exec(
    text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 180)),
  )
  const parts = found?.groups
  if (found === null || parts === undefined || found[0] === "") return undefined
  const date = parts.date ?? parts.dateAfter
  const written = date === undefined ? undefined : dayWritten(date)
  if (date !== undefined && written === undefined) return undefined
  const { stated } = parts
  const outlet = parts.outlet ?? parts.slashed
  // "MOSCOW. June 5 (Interfax)", but "WASHINGTON, D.C."
  const name = parts.place?.replace(/(?<=\p{Ll}{2}|\p{Lu}{3})\.$/u, "")
  const located =
    name === undefined ? undefined : locate(name, parts.bracketed ?? parts.country ?? parts.region)
  const sure = written !== undefined || outlet !== undefined || stated !== undefined
  const bodyStart = paragraph.start + found[0].length
  const after = text.slice(bodyStart, bodyStart + 3)
  const goesOnSmall = /^\p{Ll}/u.test(after.trimStart())
  if (goesOnSmall && !sure) return undefined
  // "Lima-Callao line to open", "Moscow-Kyiv talks …": no dateline, but a pair of places.
  const glued = parts.close === "-" && !sure && !isShouted(name ?? "")
  const next = /^\p{L}+/u.exec(text.slice(bodyStart, bodyStart + 24))?.[0] ?? ""
  if (glued && (paragraph.end - paragraph.start < 80 || placeNamed(next.toLowerCase())))
    return undefined
  const known = located !== undefined
  const long = paragraph.end - paragraph.start >= longEnough
  const region = parts.region !== undefined
  if (!isDateline({ name, known, sure, region, long, close: parts.close ?? "" })) return undefined
  const length = found[0].length
  const closing = parts.close?.length ?? 0
  return {
    span: { start: paragraph.start, end: paragraph.start + length - closing },
    bodyStart,
    ...(name === undefined ? {} : { place: titled(name) }),
    ...(located === undefined ? {} : { country: located }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(written === undefined ? {} : { written }),
    ...(stated === undefined ? {} : { stated }),
  }
}

interface Candidate {
  readonly name: string | undefined
  readonly known: boolean
  /** A date or an outlet stands with it. */
  readonly sure: boolean
  /** A region stands behind it: "GINOWAN, Okinawa Prefecture". */
  readonly region: boolean
  /** Does a whole paragraph follow, not a headline's few words? */
  readonly long: boolean
  readonly close: string
}

/** "Doha: Qatar Charity has …": as long as this a line is no headline "Kyiv: no talks". */
const longEnough = 120

function isDateline({ name, known, sure, region, long, close }: Candidate): boolean {
  const closed = close.trim()
  if (name === undefined) return sure
  if (closed === "") return sure && known
  if (sure) return known || isShouted(name)
  if (closed === ":") return known && (isShouted(name) || (long && !isCountry(name)))
  return known || (region && isShouted(name) && closed.startsWith("-") && long)
}

const isCountry = (name: string): boolean => placeNamed(name.toLowerCase())?.kind === "country"

/** The country by the region or bracket where one is named, else by the place. */
function locate(name: string, region: string | undefined): string | undefined {
  const [first = name] = name.split("/")
  const byRegion = region === undefined ? undefined : placeNamed(region.toLowerCase())
  return (byRegion ?? placeNamed(first.toLowerCase()))?.country
}
