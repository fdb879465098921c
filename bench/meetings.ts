import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { localReader } from "../src/app/local-reader.ts"
import type { Meeting } from "../src/model/entry.ts"
import { type Case, type Expectation, parseCases } from "../test/case-file.ts"
import type { Item, Suite } from "./suite.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

/** Readouts of the White House, labelled by hand: which meeting, of whom, on what day. */
export const meetings: Suite = {
  name: "meetings",
  asks: "Are the parties, the day and the form of a meeting all read right?",
  files: [],
  async run() {
    const items = [...readouts()].flatMap((each) => itemsOf(each))
    const right = items.filter(({ right }) => right).length
    const whole = items.filter(({ category }) => category !== "invented")
    const invented = items.length - whole.length
    return {
      measures: [
        {
          name: "meetings with parties, day and form right",
          value: (100 * right) / whole.length,
          mark: 95,
        },
        { name: "meetings beside them", value: invented, unit: "meetings" },
      ],
      items,
    }
  },
}

function* readouts(): Generator<Case> {
  const files = globSync(["test/cases/meetings/readouts-*.txt", "bench/readouts-*.txt"], {
    cwd: root,
  })
  for (const file of files.sort()) yield* parseCases(file, readFileSync(root + file, "utf8"))
}

interface Read {
  readonly parties: readonly string[]
  readonly form: string
  readonly on: string
}

function itemsOf({ shows, text, published, expectations }: Case): readonly Item[] {
  const draft = localReader().draft(text, published === undefined ? {} : { published })
  const nameOf = new Map(draft.parties.map(({ id, name }) => [id, name]))
  const left = new Set(
    draft.entries
      .filter((entry): entry is Meeting => entry.kind === "meeting")
      .map((entry) => ({
        parties: entry.parties.map((id) => nameOf.get(id) ?? id),
        form: entry.form,
        on: entry.on?.value.value ?? "",
      })),
  )
  const wanted = expectations.filter(({ kind, wants }) => kind === "meeting" && wants === "one")
  const found = wanted.map((want): Item => {
    const match = [...left].find((read) => fits(want, read))
    if (match !== undefined) left.delete(match)
    return {
      id: `${shows} ${want.fields.parties}`,
      right: match !== undefined,
      ...(match === undefined ? { category: categoryOf(want, [...left]) } : {}),
      shows: `${text.slice(0, 160)} … read: ${[...left].map(inWords).join(" | ")}`,
    }
  })
  const invented = [...left].map(
    (read): Item => ({
      id: `${shows} + ${inWords(read)}`,
      right: false,
      category: "invented",
      shows: inWords(read),
    }),
  )
  return [...found, ...invented]
}

const inWords = ({ parties, form, on }: Read): string => `${form} ${on} ${parties.join(", ")}`

const partiesOf = ({ fields }: Expectation): readonly string[] =>
  (fields.parties ?? "").split(/, (?!Jr\.)/u)

function categoryOf(want: Expectation, read: readonly Read[]): string {
  if (read.length === 0) return "miss"
  if (!read.some(({ parties }) => sameParties(partiesOf(want), parties))) return "parties"
  return read.some(({ form }) => form === want.fields.form) ? "day" : "form"
}

const fits = (want: Expectation, { parties, form, on }: Read): boolean =>
  form === want.fields.form &&
  // "2023-10-11TMO", this morning, is the labelled day.
  on.replace(/T[A-Z].*$/u, "") === (want.fields.on ?? "").replace(/T[A-Z].*$/u, "") &&
  sameParties(partiesOf(want), parties)

/** As many, and each by a name whose words hold the other's or whose last word is the same. */
const sameParties = (wanted: readonly string[], read: readonly string[]): boolean =>
  wanted.length === read.length &&
  wanted.every((name) => read.some((other) => isNamed(name, other)))

function isNamed(name: string, other: string): boolean {
  const [one, two] = [wordsOf(name), wordsOf(other)]
  return (
    one.at(-1) === two.at(-1) ||
    one.every((word) => two.includes(word)) ||
    two.every((word) => one.includes(word))
  )
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[.,…]/gu, "")
    .split(/[\s-]+/u)
    .filter((word) => word !== "jr")
