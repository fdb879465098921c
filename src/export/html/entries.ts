import type { Entry } from "../../model/entry.ts"
import type { Finding } from "../../model/finding.ts"
import { quantityInWords } from "../../model/in-words.ts"
import { rowsOf, type Words } from "./details.ts"
import { escaped } from "./escape.ts"

/** What an entry says in a few words: the line of the list. */
function headline(entry: Entry, words: Words): string {
  switch (entry.kind) {
    case "statement":
      return `${words.name(entry.speaker)} <span class="excerpt">${entry.content.map(words.words).join(" … ")}</span>`
    case "meeting":
      return entry.parties.map(words.name).join(" – ") || entry.form
    case "commitment": {
      const towards = entry.recipient === null ? "" : ` → ${words.name(entry.recipient)}`
      const sum = entry.amount ? ` <b>${escaped(quantityInWords(entry.amount))}</b>` : ""
      const givers = [entry.provider, ...(entry.together ?? [])].map(words.name).join(" + ")
      return `${givers}${towards}${sum}`
    }
    case "event": {
      const towards = entry.target === null ? "" : ` → ${words.name(entry.target)}`
      return `${words.name(entry.source)}${towards} <small>${escaped(entry.code.toLowerCase())}</small>`
    }
    case "figure":
      return words.words(entry.span)
  }
}

/** An entry in the list: its line, and its details, which show when it is chosen. */
export function entryItem(entry: Entry, words: Words): string {
  const rows = rowsOf(entry, words).map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
  return `<li class="entry ${entry.kind}" id="${entry.id}" data-kind="${entry.kind}">
<a class="line" href="#${entry.id}"><span class="kind">${entry.kind}</span> <span class="headline">${headline(entry, words)}</span></a>
<div class="details"><blockquote>${words.words(entry.span)}</blockquote>
<dl>${rows.join("")}</dl><p class="id">${entry.id}</p></div></li>`
}

/** A doubt with its arithmetic; choosing it shows the words in the text. */
export const findingItem = ({ id, severity, check, says, spans }: Finding, words: Words): string =>
  `<li class="doubt ${severity}" id="${id}" data-kind="finding">
<a class="line" href="#${id}"><span class="kind">${severity}</span> <span class="headline">${escaped(check.replaceAll("-", " "))}</span></a>
<p>${escaped(says)}</p>
<p class="words">${spans.map((span) => `“${words.words(span)}”`).join(" · ")}</p></li>`
