import { type Run, runsOf } from "./runs.ts"

const cell = { width: 8.4, height: 19 }
const margin = 24
const ground = "#12161c"
const ink = "#d8dee6"

/** What the colour codes of `src/cli/view/paint.ts` look like on a dark ground. */
const looks: Readonly<Record<string, string>> = {
  "1": "font-weight:600",
  "2": "opacity:.62",
  "3": "font-style:italic",
  "31": "fill:#ff7b72",
  "32": "fill:#7ee787",
  "33": "fill:#e3b341",
  "34": "fill:#79b8ff",
  "35": "fill:#d2a8ff",
  "36": "fill:#56d4dd",
  "92": "fill:#9be9a8",
  "95": "fill:#f0b6ff",
  "96": "fill:#8be9f5",
}

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const tenth = (number: number): string => String(Math.round(number * 10) / 10)

function spanOf({ column, words, look }: Run): string {
  const style = look.flatMap((code) => looks[code] ?? []).join(";")
  const indent = words.length - words.trimStart().length
  const shown = words.trim()
  const x = tenth(margin + (column + indent) * cell.width)
  // Each run is as wide as its columns whatever font the viewer has, so that runs never overlap.
  const width = tenth([...shown].length * cell.width)
  const styled = style === "" ? "" : ` style="${style}"`
  return `<tspan x="${x}" textLength="${width}" lengthAdjust="spacingAndGlyphs"${styled}>${escaped(shown)}</tspan>`
}

/** Draws what a terminal shows, colours included, as an SVG. */
export function terminalPicture(output: string, columns: number, title: string): string {
  const lines = output.trimEnd().split("\n")
  const width = Math.ceil(columns * cell.width + 2 * margin)
  const height = Math.ceil(lines.length * cell.height + 2 * margin)
  const rows = lines.map((line, row) => {
    const y = tenth(margin + (row + 0.75) * cell.height)
    const runs = runsOf(line).filter(({ words }) => words.trim() !== "")
    return `<text y="${y}">${runs.map(spanOf).join("")}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="10" fill="${ground}"/>
<g fill="${ink}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
${rows.filter((row) => row.includes("<tspan")).join("\n")}
</g>
</svg>
`
}
