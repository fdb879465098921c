import { dayInWords } from "../../model/in-words.ts"
import { attribute, escaped } from "../html/escape.ts"
import type { RecordSource } from "../record.ts"
import { dataPath, rootFrom, type Section, sections } from "./paths.ts"

/** What a page of the site is made of. */
export interface Page {
  /** From the site's root. */
  readonly path: string
  /** As text; it is escaped here. */
  readonly title: string
  readonly section?: Section
  /** Markup. */
  readonly main: string
  /** Scripts of its own, from the site's root. */
  readonly scripts?: readonly string[]
}

// Nothing may be fetched from anywhere else, whatever a report's text holds.
const policy =
  "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'"

const menu = (root: string, here: Section | undefined): string =>
  sections
    .map(([section, title]) => {
      const current = section === here ? ' aria-current="page"' : ""
      return `<li><a href="${root}${section}/index.html"${current}>${title}</a></li>`
    })
    .join("")

/** The whole page: menu, search, content, and where its data lie. */
export function framed(
  record: RecordSource,
  { path, title, section, main, scripts = [] }: Page,
): string {
  const root = rootFrom(path)
  const data = dataPath(path).split("/").at(-1)
  const asOf = record.asOf === undefined ? "" : `As of ${escaped(dayInWords(record.asOf))} · `
  const own = scripts.map((each) => `<script src="${root}${each}" defer></script>`).join("\n")
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="OnRecord">
<title>${attribute(title)} – OnRecord</title>
<link rel="stylesheet" href="${root}assets/style.css">
<link rel="alternate" type="application/json" href="${data}">
<script src="${root}assets/site.js" data-root="${root}" defer></script>
${own}
</head>
<body class="site">
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<p class="name"><a href="${root}index.html">On<span>Record</span></a></p>
<nav class="sections" aria-label="Sections"><ul>${menu(root, section)}</ul></nav>
<search class="search" hidden>
<label for="search" class="unseen">Search titles, names and statements</label>
<input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false" aria-describedby="found-count">
<kbd>/</kbd>
<div class="found" hidden><p id="found-count" role="status"></p><ol></ol></div>
</search>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="colophon"><p>${asOf}<a href="${data}">The data of this page</a> · Made by OnRecord. Entries are read by rules from the reports and rest on the words shown.</p></footer>
</body>
</html>
`
}
