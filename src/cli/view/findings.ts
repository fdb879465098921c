import type { Scene } from "./scene.ts"
import { block } from "./wrap.ts"

/** What is doubtful in the report, with the words and the arithmetic. */
export const findingsView = (scene: Scene): readonly string[] =>
  scene.reading.findings.flatMap(({ severity, check, says, spans, id }) => {
    const words = spans.map((span) => `“${scene.words(span)}”`).join(" · ")
    const name = check.split("/").at(-1) ?? check
    return [
      `${scene.paint.alarm(severity, `▲ ${severity.toUpperCase()}`)}  ${name.replaceAll("-", " ")}`,
      block(says, scene.width, 2),
      block(`${words} · ${id}`, scene.width, 2, scene.paint.dim),
      "",
    ]
  })
