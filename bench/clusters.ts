import { conllF1 } from "./clusters/conll.ts"
import { scoreMatters } from "./clusters/matters.ts"
import { scoreParties } from "./clusters/parties.ts"
import { bCubed } from "./entities/b-cubed.ts"
import type { Suite } from "./suite.ts"

/** What joins many reports: which entries are one matter, which names one party. */
export const clusters: Suite = {
  name: "clusters",
  asks: "Are entries of many reports joined to matters, and names to parties, as people join them?",
  files: [
    "clusters/ecbplus.jsonl",
    "clusters/ecbplus.coref.jsonl",
    "clusters/newswcl50.jsonl",
    "clusters/newswcl50.coref.jsonl",
  ],
  run(gold) {
    const matters = scoreMatters(gold)
    const parties = scoreParties(gold)
    const { same, right, unsure } = matters.pairs
    const cubed = bCubed([matters.fallen])
    const ofParties = bCubed(parties.clusters)
    return Promise.resolve({
      measures: [
        { name: "ECB+: entries on gold events", value: matters.fallen.length, unit: "entries" },
        { name: "ECB+: matters, B-cubed F1", value: 100 * cubed.f1, mark: 80 },
        { name: "ECB+: matters, B-cubed precision", value: 100 * cubed.precision },
        { name: "ECB+: matters, B-cubed recall", value: 100 * cubed.recall },
        { name: "ECB+: matters, CoNLL F1", value: 100 * conllF1(matters.fallen) },
        { name: "ECB+: pairs joined rightly", value: (100 * right) / Math.max(1, same), mark: 97 },
        { name: "ECB+: pairs joined", value: same, unit: "pairs" },
        { name: "ECB+: pairs left to people", value: unsure, unit: "pairs" },
        { name: "newswcl50: parties, B-cubed F1", value: 100 * ofParties.f1, mark: 85 },
        { name: "newswcl50: parties, B-cubed precision", value: 100 * ofParties.precision },
        { name: "newswcl50: parties, B-cubed recall", value: 100 * ofParties.recall },
      ],
      items: [...matters.items, ...parties.items],
    })
  },
}
