import { element, words } from "./xml.ts"

/** Words for people. A narrative that would be empty holds a dash: IATI wants content. */
export const narrative = (text: string): string =>
  element("narrative", { "xml:lang": "en" }, words(text.trim() === "" ? "–" : text))
