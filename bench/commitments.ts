import { aiddata } from "./commitments/aiddata.ts"
import { kiel } from "./commitments/kiel.ts"
import { contracts, donorNews } from "./commitments/other.ts"
import type { Suite } from "./suite.ts"

/** Who promised how much to whom: hand-coded trackers, project titles, contracts, donor news. */
export const commitments: Suite = {
  name: "commitments",
  asks: "Is every promised sum read, with who gives it, who gets it and in what form?",
  files: ["kiel", "aiddata", "dod-contracts", "donor-updates"].map(
    (name) => `commitments/${name}.jsonl`,
  ),
  run(gold) {
    const parts = [kiel(gold), aiddata(gold), contracts(gold), donorNews(gold)]
    return Promise.resolve({
      measures: parts.flatMap(({ measures }) => measures),
      items: parts.flatMap(({ items }) => items),
    })
  },
}
