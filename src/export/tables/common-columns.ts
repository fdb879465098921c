import { isDay } from "../../model/day.ts"
import type { Entry } from "../../model/entry.ts"
import { titleOf } from "../../model/in-words.ts"
import { reportedOn } from "../record.ts"
import type { Column } from "./table.ts"
import { nameIn, type Told, type ToldEntry, wordsIn } from "./told.ts"

/** A day where it is a full one: a column of days holds no "2023-09". */
export const fullDay = (day: string | undefined): string | undefined =>
  day !== undefined && isDay(day) ? day : undefined

/** Which report tells it. */
export const reportColumns: readonly Column<Told>[] = [
  { name: "report", type: "text", says: "id of the report", of: ({ report }) => report.id },
  {
    name: "title",
    type: "text",
    says: "its headline, or first words",
    of: ({ report }) => titleOf(report),
  },
  { name: "outlet", type: "text", says: "who published it", of: ({ report }) => report.outlet },
  {
    name: "reported",
    type: "day",
    says: "the day it counts for: published, or told by its dateline",
    of: ({ report }) => fullDay(reportedOn(report)),
  },
  { name: "url", type: "text", says: "where it was published", of: ({ report }) => report.url },
]

/** The columns that every kind of entry ends with. */
export const entryColumns: readonly Column<ToldEntry<Entry>>[] = [
  {
    name: "told_by",
    type: "text",
    says: "who passed it on, the outermost first",
    of: (told) => told.entry.via.map(({ party }) => nameIn(told, party) ?? "not named").join(" > "),
  },
  {
    name: "on",
    type: "text",
    says: "when, with the precision told",
    of: ({ entry }) => entry.on?.value.value,
  },
  {
    name: "on_first",
    type: "day",
    says: "the first day of that",
    of: ({ entry }) => fullDay(entry.on?.value.start),
  },
  {
    name: "on_last",
    type: "day",
    says: "the last day of that",
    of: ({ entry }) => fullDay(entry.on?.value.end),
  },
  {
    name: "on_known",
    type: "text",
    says: "stated in the words, resolved from words and dateline, or assumed",
    of: ({ entry }) => entry.on?.known,
  },
  { name: "place", type: "text", says: "where", of: ({ entry }) => entry.at?.name },
  {
    name: "place_country",
    type: "text",
    says: "its country, ISO 3166-1",
    of: ({ entry }) => entry.at?.country,
  },
  {
    name: "modality",
    type: "text",
    says: "asserted, planned, possible, denied or requested",
    of: ({ entry }) => entry.modality,
  },
  {
    name: "confidence",
    type: "text",
    says: "high, medium or low",
    of: ({ entry }) => entry.confidence,
  },
  { name: "rule", type: "text", says: "the rule that read it", of: ({ entry }) => entry.rule },
  {
    name: "exact_words",
    type: "text",
    says: "the evidence, as printed",
    of: (told) => wordsIn(told, told.entry.span),
  },
  {
    name: "sentence",
    type: "text",
    says: "the sentence it stands in",
    of: (told) => wordsIn(told, told.entry.sentence),
  },
  {
    name: "start",
    type: "whole",
    says: "where the words begin in the text, in UTF-16 code units",
    of: ({ entry }) => entry.span.start,
  },
  { name: "end", type: "whole", says: "where they end", of: ({ entry }) => entry.span.end },
  ...reportColumns,
]

/** The columns that every kind of entry begins with. */
export const idColumns: readonly Column<ToldEntry<Entry>>[] = [
  { name: "id", type: "text", says: "id of the entry", of: ({ entry }) => entry.id },
  {
    name: "matter",
    type: "text",
    says: "id of the matter that it shares with entries of other reports",
    of: ({ record, entry }) => record.matterOf(entry.id),
  },
]
