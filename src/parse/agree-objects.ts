/**
 * A verb has one direct object. Where two follow it, "sent Kenya $5 million", the first is who gets
 * the second. Changes `relations`.
 */
export function agreeObjects(heads: Int32Array, relations: string[]): void {
  const first = new Int32Array(heads.length).fill(-1)
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at] ?? -1
    if (relations[at] !== "obj" || head < 0 || head > at) continue
    const before = first[head] ?? -1
    if (before < 0) first[head] = at
    else relations[before] = "iobj"
  }
}
