// The commonest words of English prose: every other or third word of a report is one of them or
// like them, and few texts in another language reach one in ten.
const common = new Set(
  "the of and to in a that is was for on said with by as at from has have it he his".split(" "),
)

/** Warns where a text of some length has hardly an English word in it. */
export function warnIfNotEnglish(text: string): string | undefined {
  const words =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < 40) return undefined
  const share = words.filter((word) => common.has(word)).length / words.length
  if (share > 0.1) return undefined
  return "This does not look like English, the only language that onrecord reads.\n  What follows is unlikely to be right."
}
