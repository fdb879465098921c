/** Weights while they are learned, with what is needed to average them over all steps at the end. */
export interface Averaged {
  readonly weights: Float32Array
  readonly sums: Float64Array
}

export const averaged = (size: number): Averaged => ({
  weights: new Float32Array(size),
  sums: new Float64Array(size),
})

/** Changes one weight at the given step. */
export function change({ weights, sums }: Averaged, at: number, by: number, step: number): void {
  weights[at] = (weights[at] ?? 0) + by
  sums[at] = (sums[at] ?? 0) + by * step
}

/** The mean of each weight over `steps`. */
export const average = ({ weights, sums }: Averaged, steps: number): Float32Array =>
  weights.map((weight, at) => weight - (sums[at] ?? 0) / steps)

/** Mean of several tables. */
export function mean(tables: readonly Float32Array[]): Float32Array {
  const [first, ...rest] = tables
  if (first === undefined) throw new Error("no tables to average")
  const result = first.slice()
  for (const table of rest)
    for (let at = 0; at < result.length; at++) result[at] = (result[at] ?? 0) + (table[at] ?? 0)
  return result.map((value) => value / tables.length)
}

/** The weights as whole numbers of one byte, the widest 127. */
export function inBytes(table: Float32Array, floor = 0): Int8Array {
  const sizes = table
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort()
  const widest = sizes.at(-1) ?? 1
  return Int8Array.from(table, (value) => {
    const scaled = Math.round((value / widest) * 127)
    return Math.abs(scaled) <= floor ? 0 : Math.max(-127, Math.min(127, scaled))
  })
}
