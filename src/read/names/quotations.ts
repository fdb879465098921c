/** For each place in the text: is it inside quotation marks, and inside which? 0 is outside. */
export function quotationAt(text: string): (offset: number) => number {
  const starts: number[] = []
  const ends: number[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // A mark left open goes no further than its paragraph: the next one opens its own.
    if (code === 0x0a && open !== -1) {
      starts.push(open)
      ends.push(at)
      open = -1
    } else if (code === 0x201c || (code === 0x22 && open === -1)) {
      if (open === -1) open = at
    } else if (code === 0x201d || code === 0x22) {
      if (open !== -1) {
        starts.push(open)
        ends.push(at)
      }
      open = -1
    }
  }
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low > 0 && offset < (ends[low - 1] ?? 0) ? low : 0
  }
}
