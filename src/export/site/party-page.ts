import type { Profile } from "../../model/profile.ts"
import { escaped } from "../html/escape.ts"
import type { RecordSource } from "../record.ts"
import { matterLine } from "./lines.ts"
import { counted } from "./names.ts"
import { pagePath, rootFrom, type Section, sectionOf, sections } from "./paths.ts"
import { dayWords } from "./told.ts"

/** A party in one line of a list. */
export function partyLine(
  { id, name, kind, country, forms, offices }: Profile,
  root: string,
): string {
  const reports = forms.reduce((sum, form) => sum + form.reports, 0)
  const office = offices.at(-1)?.office
  const facts = [kind, office ?? "", country ?? ""].filter((fact) => fact !== "").map(escaped)
  return `<li class="line-of party"><a href="${root}${pagePath("parties", id)}"><b>${escaped(name)}</b></a><p class="facts">${[...facts, counted(reports, "report")].join(" · ")}</p></li>`
}

/** How many matters of a kind a party's page lists; its data have all. */
const listed = 100

/** Names, offices over time, and what the party is on record with, newest first. */
export function partyMain(record: RecordSource, profile: Profile, path: string): string {
  const root = rootFrom(path)
  const { kind, name, country } = profile
  const lists = new Map<Section, string[]>()
  const counts = new Map<Section, number>()
  for (const matter of record.mattersWith(profile.id)) {
    const section = sectionOf(matter)
    const lines = lists.get(section) ?? []
    lines.push(matterLine(record, matter, root))
    if (lines.length > listed) lines.shift()
    lists.set(section, lines)
    counts.set(section, (counts.get(section) ?? 0) + 1)
  }
  const parts = sections.flatMap(([section, title]) => {
    const lines = lists.get(section)
    if (lines === undefined) return []
    const count = counts.get(section) ?? 0
    const more =
      count > lines.length
        ? `<p class="facts">The last ${listed} of ${counted(count, "matter")}; the data of this page name all.</p>`
        : ""
    return [
      `<section><h2>${title} <small>${count}</small></h2><ol class="lines">${lines.toReversed().join("\n")}</ol>${more}</section>`,
    ]
  })
  return `<article class="party"><p class="kicker">${kind}${country === undefined ? "" : `, ${escaped(country)}`}</p>
<h1>${escaped(name)}</h1>
${formsOf(profile)}${officesOf(profile)}
${parts.join("\n") || '<p class="facts">Named in reports, but on record with nothing of its own.</p>'}</article>`
}

function formsOf({ forms, name }: Profile): string {
  const others = [...new Set(forms.map((form) => form.name))].filter((form) => form !== name)
  return others.length === 0
    ? ""
    : `<p class="also">Also as ${others.map((form) => `“${escaped(form)}”`).join(", ")}</p>`
}

function officesOf({ offices }: Profile): string {
  if (offices.length === 0) return ""
  const items = offices.map(({ office, of, from, to }) => {
    const days = [from, to === from ? undefined : to].flatMap((day) => (day ? [dayWords(day)] : []))
    const time = days.length === 0 ? "" : ` <small>reported ${days.join(" to ")}</small>`
    return `<li>${escaped(of === undefined ? office : `${office}, ${of}`)}${time}</li>`
  })
  return `<ul class="offices">${items.join("")}</ul>`
}
