import {
  boilerplateOpenings,
  closingHeadings,
  creditOpenings,
  noteOpenings,
} from "../../lexicon/page-words.ts"
import type { Block } from "../draft.ts"

const opensWith = (openings: readonly string[], lower: string): boolean =>
  openings.some((opening) => lower.startsWith(opening))

const signsOnly = /^[^\p{L}\p{N}]+$/u
const endMark = /^[-–—# ]*(?:30|ends?|more|enditem)[-–—# ]*$/iu
const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/iu
/** An address that some wire set blanks into: "https://… & pgtype = homepage". */
const brokenAddress = /^https?:\/\/\S{12,300}(?: \S{1,40}){0,16}$/u
const telephone = /^[+(]?[\d() .-]{7,20}$/u
const byline = /^(?:By|BY) (?:\p{Lu}[\p{L}.'’-]+[ ,]*|and |in |of ){1,10}\P{L}*$/u
const wholeDate =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}),? \d{4}\.?$/u
const agency = /^\(?(?:ANI|AFP|AP|Reuters|PTI|IANS|Xinhua|TASS|dpa|UPI)[).]*$/u

// "12:22 P.M. EST", "END 4:02 P.M. EDT": when a transcript begins and ends.
const clockTime = /^(?:end\s+)?\d{1,2}[:.]\d{2} ?[ap]\.?m\.?(?: \(?[a-z]{2,5}\)?)?\.?$/iu

// "To view the slides, visit: <https://…>", "To watch the speech, click here."
const pointer =
  /^to (?:view|watch|read|see|hear|learn|download|register|listen|find out)\b[^.!?]{1,120}\b(?:visit|click|go to|https?:|www\.)/iu

/** A credit in brackets or a line of names, never a sentence that happens to begin with "By". */
const isCredit = (words: string, lower: string): boolean =>
  byline.test(words) ||
  agency.test(words) ||
  (!lower.startsWith("by ") && words.length < 240 && opensWith(creditOpenings, lower))

/** What a paragraph is by its own words; undefined where it is part of the story. */
export function kindOfLine(words: string): Block["kind"] | undefined {
  const lower = words.slice(0, 60).toLowerCase()
  if (words.length < 400 && opensWith(noteOpenings, lower)) return "note"
  if (words.length < 160 && isCredit(words, lower)) return "byline"
  if (wholeDate.test(words)) return "dateline"
  if (signsOnly.test(words) || endMark.test(words)) return "boilerplate"
  if (clockTime.test(words)) return "boilerplate"
  if (address.test(words) || brokenAddress.test(words) || telephone.test(words))
    return "boilerplate"
  if (words.length < 240 && pointer.test(words)) return "boilerplate"
  if (words.length < 240 && opensWith(boilerplateOpenings, lower)) return "boilerplate"
  return undefined
}

/** Does the heading open the part of a release that tells about its sender? */
export const closesStory = (words: string): boolean =>
  words.length < 60 &&
  !/[.?!]$/u.test(words) &&
  opensWith(closingHeadings, words.toLowerCase().replace(/[#*]+ ?/gu, ""))
