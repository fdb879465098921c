/**
 * A verb has one direct object. Where two follow it, "sent Kenya $5 million", the first is who gets
 * the second; unless a mark parts them, for then they are a list. In "a fund worth 90 million euros"
 * the sum tells what the first is worth. Changes `heads` and `relations`.
 */
export function agreeObjects(
  heads: Int32Array,
  relations: string[],
  texts: readonly string[],
): void {
  const first = new Int32Array(heads.length).fill(-1)
  let mark = -1
  for (let at = 0; at < heads.length; at++) {
    if (relations[at] === "punct") mark = at
    const head = heads[at] ?? -1
    if (relations[at] !== "obj" || head < 0 || head > at) continue
    const before = first[head] ?? -1
    if (before <= mark) first[head] = at
    else if (texts[before + 1] === "worth") {
      heads[at] = before
      relations[at] = "nmod"
    } else relations[before] = "iobj"
  }
}
