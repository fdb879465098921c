/** Parts the rows of a table (of unit length each) into `count` classes of rows that point the same way. */
export function classesOf(
  table: Float32Array,
  width: number,
  count: number,
  rounds: number,
  next: () => number,
): Int32Array {
  const rows = table.length / width
  const centres = new Float32Array(count * width)
  for (let centre = 0; centre < count; centre++) {
    const row = Math.floor(next() * Math.min(rows, count * 8))
    centres.set(table.subarray(row * width, (row + 1) * width), centre * width)
  }
  const found = new Int32Array(rows)
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows; row++) found[row] = nearest(table, row * width, centres, width)
    recentre(table, found, centres, width)
  }
  return found
}

function nearest(table: Float32Array, start: number, centres: Float32Array, width: number): number {
  let best = 0
  let highest = -Infinity
  for (let at = 0; at < centres.length; at += width) {
    let score = 0
    for (let column = 0; column < width; column++) {
      score += (table[start + column] ?? 0) * (centres[at + column] ?? 0)
    }
    if (score > highest) {
      highest = score
      best = at
    }
  }
  return best / width
}

function recentre(
  table: Float32Array,
  found: Int32Array,
  centres: Float32Array,
  width: number,
): void {
  centres.fill(0)
  found.forEach((centre, row) => {
    for (let column = 0; column < width; column++) {
      const at = centre * width + column
      centres[at] = (centres[at] ?? 0) + (table[row * width + column] ?? 0)
    }
  })
  for (let at = 0; at < centres.length; at += width) {
    const length = Math.hypot(...centres.subarray(at, at + width)) || 1
    for (let column = at; column < at + width; column++)
      centres[column] = (centres[column] ?? 0) / length
  }
}
