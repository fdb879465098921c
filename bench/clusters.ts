import { conllF1 } from "./clusters/conll.ts"
import { scoreFramework } from "./clusters/framework.ts"
import { scoreLinks } from "./clusters/links.ts"
import { bCubedBy, scoreMatters } from "./clusters/matters.ts"
import { scoreParties } from "./clusters/parties.ts"
import { bCubed } from "./entities/b-cubed.ts"
import type { Item, Suite } from "./suite.ts"

/** What joins many reports: which entries are one matter, which names one party. */
export const clusters: Suite = {
  name: "clusters",
  asks: "Are entries of many reports joined to matters, and names to parties, as people join them?",
  files: [
    "clusters/ecbplus.jsonl",
    "clusters/ecbplus.coref.jsonl",
    "clusters/newswcl50.jsonl",
    "clusters/newswcl50.coref.jsonl",
    "clusters/rheinmetall_155mm_framework.json",
    "clusters/commitment-links.jsonl",
    "commitments/donor-updates.jsonl",
  ],
  run(gold) {
    const matters = scoreMatters(gold)
    const parties = scoreParties(gold)
    const framework = scoreFramework(gold)
    const links = scoreLinks(gold)
    const { same, right, unsure } = matters.pairs
    const cubed = bCubedBy(matters.fallen)
    const ofParties = bCubed(parties.named)
    return Promise.resolve({
      measures: [
        { name: "ECB+: entries on gold events", value: matters.fallen.length, unit: "entries" },
        { name: "ECB+: matters, B-cubed F1", value: 100 * cubed.f1, mark: 80 },
        { name: "ECB+: matters, B-cubed precision", value: 100 * cubed.precision },
        { name: "ECB+: matters, B-cubed recall", value: 100 * cubed.recall },
        {
          name: "ECB+: all that one speaker says of a story as one, B-cubed F1",
          value: 100 * bCubed([matters.fallen]).f1,
        },
        { name: "ECB+: the same, CoNLL F1", value: 100 * conllF1(matters.fallen) },
        { name: "ECB+: pairs joined rightly", value: (100 * right) / Math.max(1, same), mark: 97 },
        { name: "ECB+: pairs joined", value: same, unit: "pairs" },
        { name: "ECB+: pairs left to people", value: unsure, unit: "pairs" },
        {
          name: "newswcl50: persons and countries, B-cubed F1",
          value: 100 * ofParties.f1,
          mark: 85,
        },
        {
          name: "newswcl50: persons and countries, B-cubed precision",
          value: 100 * ofParties.precision,
        },
        { name: "newswcl50: persons and countries, B-cubed recall", value: 100 * ofParties.recall },
        {
          name: "newswcl50: everybody of a country or group in its chain, B-cubed F1",
          value: 100 * bCubed(parties.clusters).f1,
        },
        { name: "framework: contracts and call-offs right", value: rightOf(framework), mark: 100 },
        { name: "commitment links: both read and joined", value: rightOf(links) },
        { name: "commitment links: both read", value: links.length, unit: "links" },
      ],
      items: [...matters.items, ...parties.items, ...framework, ...links],
    })
  },
}

const rightOf = (items: readonly Item[]): number =>
  (100 * items.filter(({ right }) => right).length) / Math.max(1, items.length)
