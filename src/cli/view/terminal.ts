import { type Paint, paintWith, wantsColours } from "./paint.ts"

/** How the output is looked at: in colours or not, and how wide. */
export interface Terminal {
  readonly paint: Paint
  readonly width: number
}

const usualWidth = 100

/** The terminal that standard output goes to, or a plain one of a usual width. */
export const terminal = (): Terminal => ({
  paint: paintWith(wantsColours(process.env, process.stdout.isTTY)),
  width: process.stdout.columns || Number(process.env["COLUMNS"]) || usualWidth,
})
