/** Can so few letters put in, left out or changed make one word of the other? For short words only. */
export function withinSlips(a: string, b: string, slips: number): boolean {
  if (a === b) return true
  if (slips === 0 || Math.abs(a.length - b.length) > slips) return false
  let same = 0
  while (same < a.length && same < b.length && a.charAt(same) === b.charAt(same)) same++
  const [one, other] = [a.slice(same), b.slice(same)]
  return (
    withinSlips(one.slice(1), other.slice(1), slips - 1) ||
    withinSlips(one.slice(1), other, slips - 1) ||
    withinSlips(one, other.slice(1), slips - 1)
  )
}
