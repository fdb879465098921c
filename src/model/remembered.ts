// A statement is held against many: its words are looked at once for all of them.
const many = 5_000

/** The same answers as the question gives, the last so many of them, at least, from memory. */
export function remembered<Answer, About = string>(
  question: (about: About) => Answer,
  most = many,
): (about: About) => Answer {
  let known = new Map<About, Answer>()
  // What was asked before the last so many: asked again, it is kept; else it goes with the next.
  let earlier = new Map<About, Answer>()
  return (about) => {
    const before = known.get(about)
    if (before !== undefined) return before
    const answer = earlier.get(about) ?? question(about)
    if (known.size >= most) {
      earlier = known
      known = new Map()
    }
    known.set(about, answer)
    return answer
  }
}
