/** What a page says of its article in schema.org's words. */
export interface ArticleData {
  readonly headline?: string
  readonly published?: string
  readonly publisher?: string
  readonly body?: string
  readonly url?: string
}

type Fields = Readonly<Record<string, unknown>>

const articleTypes = /(?:Article|BlogPosting|LiveBlogPosting|Report|PressRelease|Posting)$/u

/** How deep and how many objects of a page's data are looked at. */
const deepest = 6
const most = 2000

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The article that a page's JSON-LD scripts describe; the one with the longest body where several. */
export function articleIn(scripts: readonly string[]): ArticleData | undefined {
  const articles = scripts.flatMap((script) => objectsIn(parsed(script))).filter(isArticle)
  return articles
    .map(articleData)
    .sort((a, b) => (b.body?.length ?? 0) - (a.body?.length ?? 0))
    .at(0)
}

function parsed(script: string): unknown {
  // Some pages wrap their data in a comment, end it with ";" or break lines inside strings.
  const data = script.replace(
    /^\s*(?:<!--|\/\*.*?\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>|;)\s*$/gu,
    "",
  )
  for (const attempt of [data, data.replace(/[\u0000-\u001f]+/gu, " ")]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}

/** All objects in the data, the outermost first. */
function objectsIn(data: unknown): readonly Fields[] {
  const found: Fields[] = []
  let level: readonly unknown[] = [data]
  for (let depth = 0; depth < deepest && level.length > 0 && found.length < most; depth++) {
    const objects = level
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .filter(isFields)
    found.push(...objects.slice(0, most))
    level = objects
      .flatMap((each) => Object.values(each))
      .filter((each) => typeof each === "object")
  }
  return found
}

function isArticle(fields: Fields): boolean {
  const types = [fields["@type"]].flat()
  return types.some((type) => typeof type === "string" && articleTypes.test(type))
}

function articleData(fields: Fields): ArticleData {
  const headline = words(fields.headline) ?? words(fields.name)
  const published = words(fields.datePublished) ?? words(fields.dateCreated)
  const publisher = nameOf(fields.publisher) ?? nameOf(fields.sourceOrganization)
  const body = words(fields.articleBody)
  const url = words(fields.url)
  return {
    ...(headline !== undefined && { headline }),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(body !== undefined && { body }),
    ...(url !== undefined && { url }),
  }
}

const words = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined

function nameOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  return isFields(first) ? words(first.name) : words(first)
}
