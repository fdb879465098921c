import type { Told } from "../model/report.ts"

/** Something to read reports from: a file, standard input, or what a URL answered. */
export interface Source {
  /** A path or a URL, for messages. */
  readonly where: string
  /** The media type it was served with, parameters included: "text/html; charset=utf-8". */
  readonly mediaType?: string
  readonly url?: string
  open(): AsyncIterable<Uint8Array>
}

/** A text that a source holds, with what is told of it and the bytes it came from. */
export interface FoundReport {
  readonly kind: "report"
  readonly text: string
  readonly told: Told
  readonly original?: Original
  readonly where: string
  /** Only a summary was found; the rest is at `told.url`. */
  readonly partial?: true
}

/** Bytes as they were found, kept so that a report can be checked against its origin. */
export interface Original {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** What could not be read and why, in words for a person. */
export interface Unread {
  readonly kind: "unread"
  /** "feed.xml, item 3", "crawl.warc.gz, record at byte 8123". */
  readonly where: string
  readonly excerpt?: string
  readonly wrong: string
  readonly todo: string
  readonly bytes?: Uint8Array
}

/** What was looked at and holds no report: the pictures of an archive, a repeat. */
export interface Passed {
  readonly kind: "passed"
  readonly where: string
  readonly why: string
}

export type Found = FoundReport | Unread | Passed

/** Thrown inside a format where something cannot be read; told as an unread find, never a crash. */
export class Unreadable extends Error {
  readonly wrong: string
  readonly todo: string
  readonly excerpt: string | undefined

  constructor(wrong: string, todo: string, excerpt?: string) {
    super(wrong)
    this.wrong = wrong
    this.todo = todo
    this.excerpt = excerpt
  }
}

const longest = 80

/** The beginning of something as a message quotes it: one line, control characters left out. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, " ")
    .trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** The unread find that an error inside a format amounts to; a flaw of the program is thrown on. */
export function unreadFrom(error: unknown, where: string, bytes?: Uint8Array): Unread {
  const trouble = troubleIn(error)
  if (trouble === undefined) throw error
  return {
    kind: "unread",
    where,
    ...(trouble.excerpt !== undefined && { excerpt: trouble.excerpt }),
    wrong: trouble.wrong,
    todo: trouble.todo,
    ...(bytes !== undefined && { bytes }),
  }
}

const reasons: Readonly<Record<string, readonly [wrong: string, todo: string]>> = {
  ENOENT: ["no such file", "Check the path; the shell's folder is the starting point."],
  EISDIR: ["this is a folder", "Name the files in it, for example folder/*.txt."],
  EACCES: ["may not be opened", "Check its permissions."],
  ELOOP: ["too many links lead to it", "Name the file that the links mean."],
  EIO: ["the disk cannot read it", "Copy the file from where it is sound."],
}

function troubleIn(error: unknown): Unreadable | undefined {
  if (error instanceof Unreadable) return error
  // Deep nesting ends the stack, in our own code or in a library's.
  if (error instanceof RangeError && /call stack/iu.test(error.message)) {
    return new Unreadable("nested too deeply", "Save it as plain text and add that.")
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  const reason = reasons[code]
  return reason === undefined ? undefined : new Unreadable(...reason)
}
