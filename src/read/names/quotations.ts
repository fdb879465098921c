import { countWhile } from "../../model/sorted.ts"
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
    const begun = countWhile(starts, (start) => start <= offset)
    return begun > 0 && offset < (ends[begun - 1] ?? 0) ? begun : 0
  }
}
