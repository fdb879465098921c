/** What XML 1.0 cannot hold in any form, halves of characters among it. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
}

/** Words in an element or attribute; what XML cannot hold becomes U+FFFD. */
const escapedXml = (words: string): string =>
  words.replace(illegal, "\ufffd").replace(/[&<>"\t\n\r]/gu, (sign) => entities[sign] ?? "")

type Attributes = Readonly<Record<string, string | undefined>>

/** An element: its name, its attributes but for those without a value, and what it holds. */
export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  const told = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escapedXml(value)}"`,
  )
  const open = `<${name}${told.join("")}`
  const held = inner.join("")
  return held === "" ? `${open}/>` : `${open}>${held}</${name}>`
}

/** Words as an element holds them. */
export const words = (text: string): string => escapedXml(text)
