import { Unreadable } from "../found.ts"
import { stripBoilerplate, withoutBoilerplate } from "./boilerplate.ts"
import type { Page } from "./page.ts"
import { textOf } from "./text-of.ts"

/** Elements of a page beyond which it is no report: reading it would take minutes. */
const mostElements = 100_000

/** The report's own text in a page, paragraphs kept apart; empty where there is none. */
export function mainText(page: Page, body: string | undefined): string {
  const marked = markedBody(page.document)
  const read = paragraphsIn(page)
  const inside = marked === undefined ? read : insideOf(marked, read)
  return (body === undefined ? inside : chosen(inside, paragraphsOfBody(body))).join("\n\n")
}

function paragraphsIn({ document, Readability }: Page): readonly string[] {
  const elements = document.querySelectorAll("*").length
  if (elements > mostElements) {
    const wrong = `a page of ${elements} elements is no report`
    throw new Unreadable(wrong, "Save the text that you mean and add that.")
  }
  // Taken first, for Readability takes the page apart.
  const everything = textOf(document.body)
  const article = new Readability(document, {
    serializer: (node: Node) => node as Element,
  }).parse()
  const content = article?.content
  if (content === undefined || content === null) return withoutBoilerplate(everything.split("\n\n"))
  stripBoilerplate(content)
  return withoutBoilerplate(textOf(content).split("\n\n"))
}

/** The page's own copy of the text: markup or plain, with or without paragraphs. */
const paragraphsOfBody = (body: string): readonly string[] =>
  body
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]{0,100}>/giu, "\n\n")
    .replace(/<[a-z/][^>]{0,500}>/giu, "")
    .split(/\s*\n\s*/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph !== "")

/** The text of the one element that the page marks as the body of its article. */
function markedBody(document: Document): string | undefined {
  const [first, ...others] = document.querySelectorAll('[itemprop~="articleBody"]')
  return first === undefined || others.length > 0 ? undefined : textOf(first)
}

/** Those paragraphs that stand in the marked body, unless it leaves most of them out. */
function insideOf(marked: string, read: readonly string[]): readonly string[] {
  const triples = new Set(triplesIn(wordsIn(marked)))
  const kept = read.filter((paragraph) => isAmong(paragraph, triples))
  return kept.join("").length >= read.join("").length * 0.5 ? kept : read
}

/** Are most of a paragraph's words, by threes, in the text? */
function isAmong(paragraph: string, triples: ReadonlySet<string>): boolean {
  const mine = triplesIn(wordsIn(paragraph))
  return mine.filter((triple) => triples.has(triple)).length >= mine.length * mostly
}

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A body this short is a summary or a text cut off at a wall. */
const fewWords = 80

/** How much of a paragraph must be in the body for it to be the report's. */
const mostly = 0.6

/**
 * What the page shows and what its data tell, brought together. The data know what belongs to the
 * report, the page knows its paragraphs: of the page those paragraphs count that the data have.
 */
function chosen(read: readonly string[], told: readonly string[]): readonly string[] {
  const body = wordsIn(told.join(" "))
  if (body.length < fewWords) return read
  const triples = new Set(triplesIn(body))
  const kept = read.filter((paragraph) => isAmong(paragraph, triples))
  const keptWords = wordsIn(kept.join(" ")).length
  if (keptWords >= body.length * 0.9) return kept
  // The page hides a part that the data give; or the data are about something else or cut short.
  const readWords = wordsIn(read.join(" ")).length
  return body.length > readWords * 0.9 || keptWords < 40 ? longer(read, told) : read
}

const longer = (read: readonly string[], told: readonly string[]): readonly string[] =>
  told.join(" ").length > read.join(" ").length ? told : read

function triplesIn(words: readonly string[]): readonly string[] {
  if (words.length < 3) return words.length === 0 ? [] : [words.join(" ")]
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
}
