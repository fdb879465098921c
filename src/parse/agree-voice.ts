const activeOf: Readonly<Record<string, string>> = { "nsubj:pass": "nsubj", "csubj:pass": "csubj" }
const passiveOf: Readonly<Record<string, string>> = { nsubj: "nsubj:pass", csubj: "csubj:pass" }

/**
 * Makes subjects agree with the auxiliaries beside them, which are surer: "The Netherlands has
 * signed" is active whatever the participle suggests, "was signed" is passive. Changes `relations`.
 */
export function agreeVoice(heads: Int32Array, relations: string[]): void {
  const auxiliary = new Uint8Array(heads.length)
  const passive = new Uint8Array(heads.length)
  let subjects = false
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at] ?? -1
    const relation = relations[at] ?? ""
    if (head < 0) continue
    if (relation === "aux") auxiliary[head] = 1
    else if (relation === "aux:pass") passive[head] = 1
    else if (relation in activeOf || relation in passiveOf) subjects = true
  }
  if (!subjects) return
  for (let at = 0; at < heads.length; at++) {
    const head = heads[at] ?? -1
    const relation = relations[at] ?? ""
    if (passive[head] === 1) relations[at] = passiveOf[relation] ?? relation
    else if (auxiliary[head] === 1) relations[at] = activeOf[relation] ?? relation
  }
}
