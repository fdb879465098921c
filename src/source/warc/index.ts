import { sizeInWords } from "../bytes.ts"
import type { Context, Format } from "../format.ts"
import { excerptOf, type Found, type Passed, Unreadable, unreadFrom } from "../found.ts"
import { type Answer, answerIn } from "./http.ts"
import { type RecordHead, readHead, recordStart, toNextRecord } from "./record.ts"
import { type Segment, segmentsOf } from "./segment.ts"

/** Web archives, WARC and ARC: one report a page that was captured. */
export const archive: Format = {
  id: "warc",
  name: "a web archive",
  mediaTypes: ["application/warc", "application/x-warc", "application/x-arc"],
  endings: [".warc", ".arc", ".wet", ".wat"],
  sniff: ({ text }) => /^(?:WARC\/\d|filedesc:\/\/)/u.test(text),
  async *read(input, context) {
    for await (const segment of segmentsOf(input)) {
      yield* recordsIn(segment, input.where, context)
    }
  },
}

async function* recordsIn(
  segment: Segment,
  where: string,
  context: Context,
): AsyncGenerator<Found> {
  const { reader } = segment
  for (;;) {
    await skipBreaks(segment)
    if (!(await reader.has(1))) break
    const here = `${where}, record at byte ${segment.place}`
    const line = excerptOf(new TextDecoder().decode(reader.peek(200)))
    const head = await readHead(reader)
    if (head === undefined) {
      const ended = segment.damage !== undefined && !(await reader.has(1))
      const wrong = ended ? (segment.damage ?? "") : "no record begins here"
      yield unreadFrom(new Unreadable(wrong, goingOn, line), here)
      if (ended) return
      await toNextRecord(reader)
      continue
    }
    yield* record(segment, head, here, context)
  }
  if (segment.damage !== undefined) {
    const at = `${where}, at byte ${segment.damagedAt}`
    yield unreadFrom(new Unreadable(segment.damage, goingOn), at)
  }
}

const goingOn = "The records around it were read; get the archive again for this one."

async function skipBreaks({ reader }: Segment): Promise<void> {
  while (await reader.has(1)) {
    const byte = reader.peek(1)[0]
    if (byte !== 13 && byte !== 10) return
    await reader.take(1)
  }
}

async function* record(
  segment: Segment,
  head: RecordHead,
  where: string,
  context: Context,
): AsyncGenerator<Found> {
  const { reader } = segment
  const passed = passedFor(head, where)
  if (passed !== undefined || head.length > context.limits.document) {
    const whole = await skip(segment, head.length)
    if (!whole) yield cutOff(segment, head, where)
    else yield passed ?? unreadFrom(tooLarge(head.length), where)
    return
  }
  const bytes = await reader.take(head.length)
  if (bytes.length < head.length) {
    // A length that is too large swallows what follows: give that back.
    const next = recordStart(bytes)
    if (next > 0) reader.giveBack(bytes.subarray(next))
    yield cutOff(segment, head, where)
    return
  }
  if (await isCutShort(segment)) {
    const next = recordStart(bytes)
    if (next > 0) reader.giveBack(bytes.subarray(next))
    else await toNextRecord(reader)
    const wrong = "it is longer or shorter than it says"
    yield unreadFrom(new Unreadable(wrong, goingOn, head.url), where)
    return
  }
  yield* contentOf(bytes, head, where, context)
}

/** After its content a record ends with a break; anything else means that its length is wrong. */
async function isCutShort({ reader }: Segment): Promise<boolean> {
  if (!(await reader.has(1))) return false
  const byte = reader.peek(1)[0]
  return byte !== 13 && byte !== 10
}

/** Passes over content in pieces. */
async function skip({ reader }: Segment, length: number): Promise<boolean> {
  let left = length
  while (left > 0) {
    const taken = await reader.take(Math.min(left, 64 * 1024))
    if (taken.length === 0) return false
    left -= taken.length
  }
  return true
}

function cutOff(segment: Segment, { length, url }: RecordHead, where: string): Found {
  const reason = segment.damage ?? "the archive ends inside it"
  const damage = `it should have ${length} bytes: ${reason}`
  segment.damage = undefined // it has been told
  return unreadFrom(new Unreadable(damage, goingOn, url), where)
}

const tooLarge = (length: number): Unreadable =>
  new Unreadable(`a record of ${sizeInWords(length)}`, "Raise the limit to read it.")

const contentTypes = new Set(["response", "resource", "conversion"])

/** Records that hold no report by what they are. */
function passedFor({ type, url, mediaType }: RecordHead, where: string): Passed | undefined {
  const pass = (why: string): Passed => ({ kind: "passed", where, why })
  if (type === "revisit") return pass("a repeat of an earlier capture")
  if (!contentTypes.has(type)) return pass(`a record of type "${type}"`)
  if (url !== undefined && /^(?:dns|metadata|whois):/iu.test(url)) return pass("no page of the web")
  return type !== "response" && !isReadable(mediaType)
    ? pass(`${mediaType} holds no report`)
    : undefined
}

/** Types of content that may hold a report. */
const readable =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|feed\+json|xml)|message\/rfc822)\b/iu

const isReadable = (mediaType: string): boolean => mediaType === "" || readable.test(mediaType)

async function* contentOf(
  bytes: Uint8Array,
  { type, url, mediaType }: RecordHead,
  where: string,
  context: Context,
): AsyncGenerator<Found> {
  let answer: Answer | undefined
  try {
    answer = type === "response" ? answerIn(bytes, context.limits.document) : undefined
  } catch (error) {
    yield unreadFrom(error, where, bytes)
    return
  }
  if (answer !== undefined && (answer.status < 200 || answer.status > 299)) {
    yield { kind: "passed", where, why: `the server answered ${answer.status}` }
    return
  }
  const served = answer === undefined ? mediaType : (answer.fields.get("content-type") ?? "")
  const body = answer?.body ?? bytes
  if (body.length === 0) yield { kind: "passed", where, why: "an empty answer" }
  else if (!isReadable(served)) yield { kind: "passed", where, why: `${served} holds no report` }
  else if (/\/robots\.txt$/u.test(url ?? "")) {
    yield { kind: "passed", where, why: "rules for robots hold no report" }
  } else {
    const inner = { where, bytes: body, ...(url !== undefined && { url }) }
    yield* context.within(served === "" ? inner : { ...inner, mediaType: served })
  }
}
