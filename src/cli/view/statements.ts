import type { Statement } from "../../model/entry.ts"
import { roleInWords } from "../../model/in-words.ts"
import { type Scene, smallPrint } from "./scene.ts"
import { block, printable } from "./wrap.ts"

/** The words said, in quotation marks where they were quoted whole. */
function said(scene: Scene, { content, form }: Statement): string {
  const words = content.map(scene.words).join(" … ")
  return form === "direct" ? `“${words.replace(/^["“”']|["“”']$/gu, "")}”` : words
}

const joined = (scene: Scene, before: string, ids: readonly string[]): string =>
  ids.length === 0 ? "" : `${before} ${ids.map(scene.name).join(", ")}`

/** Statements under their speakers: who speaks on is named once. */
export function statementsView(scene: Scene, statements: readonly Statement[]): readonly string[] {
  const { paint, width } = scene
  let last: string | undefined
  return statements.flatMap((statement) => {
    const { speaker } = statement
    const party = scene.party(speaker)
    const role = party ? printable(roleInWords(party, scene.name)) : ""
    // Nobody is named: the words that the report has for whoever spoke.
    const words = speaker === null && statement.speakerSpan
    const who = words ? paint.dim(scene.words(words)) : scene.coloured(speaker)
    const head = `  ${who}${role === "" ? "" : paint.dim(`  ${role}`)}`
    const heads = who === last ? [] : [head]
    last = who
    const how = statement.cue ? scene.words(statement.cue) : statement.speech
    const small = smallPrint(
      scene,
      statement,
      how,
      joined(scene, "to", statement.to),
      joined(scene, "beside", statement.beside),
    )
    return [...heads, block(said(scene, statement), width, 4), block(small, width, 4, paint.dim)]
  })
}
