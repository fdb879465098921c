import * as z from "zod"
import { wordsAt } from "../../model/span.ts"
import { Trouble } from "../../model/trouble.ts"
import { citedFrom } from "../cited.ts"
import { tool } from "../tool.ts"

export const showEntry = tool({
  name: "show_entry",
  title: "Show an entry",
  says: "One entry by its id, with the exact words, the sentence around them, the rule that read it, and every finding that doubts it.",
  writes: false,
  takes: z.strictObject({ id: z.string().min(1).max(40).describe("Its id, as S-EB0Z3Y6A56.") }),
  run({ id }, { record }) {
    const listed = record.entry(id)
    if (listed === undefined) {
      const wrong = "the record has no entry with this id"
      throw new Trouble("unknownId", `entry ${id}`, wrong, "Take the id from a list or a search.")
    }
    const whole = record.reading(listed.report.id)
    const doubts = whole?.findings.filter(({ entries }) => entries.includes(id)) ?? []
    return {
      entry: citedFrom(listed),
      ...(whole && { sentence: wordsAt(whole.report.text, listed.entry.sentence) }),
      rule: listed.entry.rule,
      findings: doubts.map(({ check, severity, says }) => ({ check, severity, says })),
      ...(listed.until !== undefined && { takenOffRecord: listed.until }),
    }
  },
})
