const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

// Characters that do something instead of showing something: they could turn the writing around
// ("U+202E" makes "10" of "01") or end a line where there is none.
const controls =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** A report's words as markup that shows them and does nothing else; controls are spelled out. */
export const escaped = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[&<>"']/gu, (character) => entities[character] ?? "")
    .replace(controls, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")
      return `<span class="control">U+${code}</span>`
    })

/** The same for the value of an attribute, where no element can stand. */
export const attribute = (words: string): string =>
  words
    .toWellFormed()
    .replace(controls, " ")
    .replace(/[&<>"']/gu, (character) => entities[character] ?? "")
