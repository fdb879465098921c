import { Parser } from "htmlparser2"
import { parsePage } from "./page.ts"
import { textOf } from "./text-of.ts"

/** The text of a piece of HTML that is all report: a feed's item, a mail. */
export async function textOfMarkup(markup: string): Promise<string> {
  if (!/[<&]/u.test(markup)) return markup.trim()
  // One that is not closed would hide all that follows.
  const safe = markup.replace(/<\/?(?:iframe|object|applet)\b[^<>]*>/giu, " ")
  return textOf((await parsePage(`<html><body>${safe}</body></html>`, undefined)).document.body)
}

const unseen = new Set(["script", "style"])

/** The words of a piece of HTML on one line: a title. */
export function wordsOfMarkup(markup: string): string {
  if (!/[<&]/u.test(markup)) return onOneLine(markup)
  const words: string[] = []
  let inside = 0
  const parser = new Parser({
    onopentag: (name) => {
      if (unseen.has(name)) inside++
    },
    onclosetag: (name) => {
      if (unseen.has(name)) inside--
    },
    ontext: (text) => {
      if (inside === 0) words.push(text)
    },
  })
  parser.end(markup)
  return onOneLine(words.join(""))
}

const onOneLine = (words: string): string => words.replace(/\s+/gu, " ").trim()
