// A statement is held against many: its words are looked at once for all of them.
const many = 5_000

/** The same answers as the question gives, the last so many of them, at least, from memory. */
export function remembered<Answer>(
  question: (text: string) => Answer,
  most = many,
): (text: string) => Answer {
  let known = new Map<string, Answer>()
  // What was asked before the last so many: asked again, it is kept; else it goes with the next.
  let earlier = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = earlier.get(text) ?? question(text)
    if (known.size >= most) {
      earlier = known
      known = new Map()
    }
    known.set(text, answer)
    return answer
  }
}
