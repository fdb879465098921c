/** Elements that never hold a report's text, by what their names say. */
const names =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|breadcrumbs?|comments?|cookies?|consent|disqus|footer|masthead|newsletter\w*|outbrain|paywall|popup|promo\w*|recirc\w*|recommend\w*|related\w*|share\w*|sharing|sidebar|signup|skip|social\w*|sponsor\w*|subscri\w*|taboola|teasers?|toolbar|trending|widget)(?:$|[\s_-])/iu

/** Text this short may be boilerplate by its words alone. */
const shortLine = 160

/** Lines that pages put between or after the paragraphs of a report. */
const lines: readonly RegExp[] = [
  /^(?:advertisement|advertising|ad|sponsored|promoted)\.?$/iu,
  /^(?:story continues|article continues|continue reading)\b.{0,60}$/iu,
  /^(?:(?:read|see|watch|listen|find out) (?:more|also|next|now|this)|also read|related(?: (?:articles?|stor(?:y|ies)|content|links?|news|topics))?|more on this|recommended(?: for you)?|don[’']t miss|you may also like|most (?:read|popular)|trending)\b ?[:|-]?.*$/iu,
  /^(?:share|tweet|email|print|copy link|save|facebook|twitter|whatsapp|reddit|linkedin|pinterest|e-?mail)(?:[\s,|/&·]+(?:this|article|story|on|via|to|share|tweet|email|print|save|facebook|twitter|whatsapp|reddit|linkedin|pinterest|link))*$/iu,
  /^(?:follow|like) (?:us|@?\w+) on\b.*$/iu,
  /^(?:sign up|subscribe|get our|join our)\b.*\b(?:newsletter|inbox|updates?|alerts?|today|subscriber|email)\b.*$/iu,
  /^(?:photo|image|picture|photograph|credit|file photo)s?(?: credit)?s?: .{0,80}$/iu,
  /^(?:©|\(c\)|copyright\b).*$/iu,
  /^all rights reserved\b.*$/iu,
  /^(?:click|tap) here\b.*$/iu,
  /^(?:\d+ )?(?:comments?|shares|min(?:ute)?s? read)(?: \(\d+\))?$/iu,
  /^(?:loading|please wait)(?:\.\.\.|…)?$/iu,
  /^(?:view|leave|post|add) (?:a |all |your )?comments?$/iu,
  /^(?:enable|please enable) (?:javascript|cookies)\b.*$/iu,
]

/** Is a whole paragraph one of the lines that pages print around a report? */
const isBoilerplate = (paragraph: string): boolean =>
  paragraph.length <= shortLine && lines.some((line) => line.test(paragraph))

/** The paragraphs of a text that are the report's own. */
export const withoutBoilerplate = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.filter((paragraph) => !isBoilerplate(paragraph))

/** Most of a text that one element may hold and still be taken out for its name. */
const smallPart = 0.2

/** Takes out of the text's element what its names call boilerplate, unless it holds the text itself. */
export function stripBoilerplate(content: Element): void {
  const whole = lengthOf(content)
  for (const element of content.querySelectorAll("[class], [id]")) {
    const called = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`
    if (names.test(called) && lengthOf(element) < whole * smallPart) element.remove()
  }
  for (const list of content.querySelectorAll("ul, ol, div, section, p, aside")) {
    if (isLinkList(list)) list.remove()
  }
}

const lengthOf = (node: Node): number => (node.textContent ?? "").replace(/\s+/gu, " ").length

/** Several links and hardly a word outside them: where to read on, not what was reported. */
function isLinkList(element: Element): boolean {
  const links = [...element.querySelectorAll("a")]
  if (links.length < 2) return false
  const length = lengthOf(element)
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0)
  return linked > length * 0.85 && length / links.length > 15
}
