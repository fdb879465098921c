import type { Told } from "../../model/report.ts"
import { dayTold } from "../day-told.ts"
import { type ArticleData, articleIn } from "./json-ld.ts"

/** What a page tells of its article besides the text. */
export interface Facts {
  readonly told: Told
  /** The text as the page's data give it, often without paragraphs. */
  readonly body?: string
}

/** Names of meta elements, the surest first. */
const metaNames = {
  title: ["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline"],
  outlet: [
    "og:site_name",
    "dc.publisher",
    "publisher",
    "application-name",
    "twitter:app:name:iphone",
  ],
  published: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "citation_date",
    "article.published",
    "publish-date",
    "publish_date",
    "pubdate",
    "date",
  ],
} as const

/** Reads the facts; to be done before scripts are taken out of the page. */
export function factsOf(document: Document, url: string | undefined): Facts {
  const article = articleIn(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? "",
    ),
  )
  const meta = metaOf(document)
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean)
  const title = titleOf(document, article, first(metaNames.title))
  const outlet = article?.publisher ?? first(metaNames.outlet)
  const address = addressOf(document, article, meta.get("og:url"), url)
  const published = publishedOn(document, [article?.published, first(metaNames.published)], address)
  return {
    told: {
      ...(title !== undefined && { title }),
      ...(address !== undefined && { url: address }),
      ...(outlet !== undefined && { outlet: oneLine(outlet) }),
      ...(published !== undefined && { published }),
    },
    ...(article?.body !== undefined && { body: article.body }),
  }
}

const oneLine = (words: string): string => words.replace(/\s+/gu, " ").trim()

function metaOf(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim() ?? ""
    const names = ["property", "name", "itemprop"].flatMap(
      (attribute) => element.getAttribute(attribute)?.toLowerCase().split(/\s+/u) ?? [],
    )
    for (const name of names) if (content !== "" && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

/** The headline: as the page's data and its first heading have it, else the window's title. */
function titleOf(
  document: Document,
  article: ArticleData | undefined,
  meta: string | undefined,
): string | undefined {
  const headings = [...document.querySelectorAll("h1")].map((each) =>
    oneLine(each.textContent ?? ""),
  )
  const heading = headings.filter((words) => words !== "")
  const window = oneLine(document.querySelector("title")?.textContent ?? "")
  const only = heading.length === 1 ? heading[0] : heading.find((words) => window.includes(words))
  const told = article?.headline ?? meta ?? only ?? window
  const title = oneLine(told)
  return title === "" ? undefined : withoutSite(title, heading)
}

/** "Minister resigns - The Harbour Gazette" is "Minister resigns" where a heading says so. */
const withoutSite = (title: string, headings: readonly string[]): string =>
  headings.find((heading) => heading.length > 10 && title.startsWith(heading)) ?? title

/** The address that the page says is its own. */
function addressOf(
  document: Document,
  article: ArticleData | undefined,
  meta: string | undefined,
  url: string | undefined,
): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href")
  for (const told of [canonical, meta, article?.url]) {
    const address = resolved(told ?? undefined, url)
    // Some sites name their front page as every page's address.
    if (address !== undefined && new URL(address).pathname !== "/") return address
  }
  return resolved(url, undefined) ?? url
}

function resolved(told: string | undefined, base: string | undefined): string | undefined {
  if (told === undefined || told.trim() === "") return undefined
  const address = URL.parse(told.trim(), base)
  return address !== null && /^https?:$/u.test(address.protocol) ? address.href : undefined
}

/** The day of publication: told by data, else by a time element, else by the address. */
function publishedOn(
  document: Document,
  told: readonly (string | undefined)[],
  address: string | undefined,
): string | undefined {
  const element =
    document.querySelector('[itemprop~="datePublished"]') ??
    document.querySelector("time[pubdate]") ??
    document.querySelector("article time[datetime], header time[datetime]")
  const shown = element?.getAttribute("datetime") ?? element?.getAttribute("content")
  const path = /\/(?<day>(?:19|20)\d\d\/\d\d?\/\d\d?)\//u.exec(address ?? "")?.groups?.day
  const days = [...told, shown ?? element?.textContent ?? undefined, path?.replaceAll("/", "-")]
  return days.map(dayTold).find((day) => day !== undefined)
}
