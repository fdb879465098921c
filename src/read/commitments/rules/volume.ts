import { volumeOf } from "../contracts/volume.ts"
import type { CommitmentRule } from "../promised.ts"

/** How much a contract or order is for that the report tells of in another sentence. */
export const volume: CommitmentRule = {
  id: "commitment/volume",
  reads: "What a contract or order is worth, or may reach: “The agreement has a ceiling of …”.",
  take(scene) {
    return volumeOf(scene, this.id)
  },
  examples: [
    [
      "Sweden has signed a framework agreement with Nordhavn Systems. {The agreement provides for up to 90 million euros}.",
      {
        provider: "Sweden",
        recipient: "Nordhavn Systems",
        amount: "< EUR 90000000",
        instrument: "framework contract",
        stage: "contracted",
      },
    ],
    [
      "Nordhavn Systems has received an order for 40 ambulances from the Swedish Army. {The order value is in the low two-digit million euro} range.",
      {
        provider: "Swedish Army",
        recipient: "Nordhavn Systems",
        instrument: "order",
        supplies: ["40 ambulances"],
      },
    ],
    [
      "Sweden ordered 12 boats from Nordhavn Systems. {The framework agreement runs until 2029 and has a maximum value of 90 million euros}.",
      {
        provider: "Sweden",
        recipient: "Nordhavn Systems",
        amount: "EUR 90000000",
        instrument: "framework contract",
      },
    ],
    ["The order value is in the low two-digit million euro range."],
    ["Sweden met Nordhavn Systems. The agreement provides for up to 90 million euros."],
    [
      "Sweden has signed a framework agreement with Nordhavn Systems. The company has a market value of 90 million euros.",
    ],
  ],
}
