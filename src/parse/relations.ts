/** Relations whose subtype is kept, because the reading needs it. Others lose theirs. */
const keptSubtypes = new Set([
  "nsubj:pass",
  "nsubj:outer",
  "csubj:pass",
  "aux:pass",
  "obl:agent",
  "nmod:poss",
  "acl:relcl",
  "advcl:relcl",
  "compound:prt",
  "obl:tmod",
])

/** The relation as our trees name it: "obl:tmod" for "Thursday", which newer treebanks call unmarked. */
export function relationOf(relation: string): string {
  const name = relation === "obl:unmarked" ? "obl:tmod" : relation
  if (keptSubtypes.has(name)) return name
  const colon = name.indexOf(":")
  return colon < 0 ? name : name.slice(0, colon)
}
