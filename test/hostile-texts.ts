const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** A made-up name, another one for every number: "Ba", "Zq", "Kfe". */
function nameOf(number: number): string {
  let name = ""
  for (let rest = number + 26; rest > 0; rest = Math.floor(rest / 26))
    name = String.fromCharCode(97 + (rest % 26)) + name
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Sentences in which every name and sum is another one, so that nothing is found again. */
function alwaysNew(length: number, gap: string): string {
  const parts: string[] = []
  for (let size = 0, at = 0; size < length; at++) {
    const people = `Mr. ${nameOf(at)} ${nameOf(at * 7 + 3)} met President ${nameOf(at * 3 + 1)}`
    const part = `${people} and promised $${at} million on Tuesday, he said.${gap}`
    parts.push(part)
    size += part.length
  }
  return parts.join("").slice(0, length)
}

/** Texts that no newsroom sends, by name: each is made as long as it is asked for. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  commas: repeated(","),
  "quotation marks": repeated('"'),
  "opening quotation marks": repeated("“"),
  apostrophes: repeated("'"),
  "opening brackets": repeated("("),
  digits: repeated("1"),
  "digits apart": repeated("1 "),
  thousands: repeated("1,000,"),
  "number words": repeated("twenty "),
  spaces: repeated(" "),
  "line breaks": repeated("\n"),
  "carriage returns": repeated("\r\n"),
  tabs: repeated("\t"),
  "full stops": repeated("."),
  initials: repeated("A. "),
  dashes: repeated("-"),
  "currency signs": repeated("$"),
  sums: repeated("$1 "),
  "one word": repeated("a"),
  "one capital word": repeated("A"),
  "one hyphened word": repeated("a-"),
  links: repeated("http://a.b/"),
  "said again and again": repeated("said "),
  "said that said that": repeated("said that "),
  "brackets within brackets": repeated("(he said "),
  "quotations never closed": repeated('John Smith said: "We agree, '),
  "quotations closed twice": repeated('"We agree," he said."\n\n'),
  "quotations never opened": repeated('We agree."\n\n'),
  "paragraphs that go on": repeated('"We agree.\n\n'),
  "a list without end": repeated("the minister and "),
  "offices of offices": repeated("the minister of "),
  names: repeated("John Smith "),
  months: repeated("May "),
  bullets: repeated("- a\n"),
  labels: repeated("Smith: yes\n"),
  table: repeated("| a | b |\n"),
  datelines: repeated("PARIS (AP) — "),
  "meetings without end": repeated("Smith met "),
  "promises without end": repeated("Germany promised $5 million to Ukraine. "),
  "right-to-left marks": repeated("\u200f\u202e"),
  "control characters": repeated("\u0001\b\u001b "),
  "null characters": repeated("\0"),
  "lone surrogates": repeated("\ud800 "),
  "joined emoji": repeated("👩‍👩‍👧 "),
  "combining marks": repeated("e\u0301\u0301"),
  "no letters of ours": repeated("漢字"),
  "names never told before": (length) => alwaysNew(length, " "),
  "paragraphs never told before": (length) => alwaysNew(length, "\n\n"),
}
