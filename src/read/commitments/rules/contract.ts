import { contractOf } from "../contracts/contract.ts"
import type { ContractRule } from "../promised.ts"

/** A contract or an order of which no sum is told, or not yet. */
export const contract: ContractRule = {
  id: "commitment/contract",
  reads: "Somebody signs, places, receives or calls off a contract or an order, without a sum.",
  take(scene) {
    return contractOf(scene, this.id)
  },
  examples: [
    [
      "{Nordhavn Systems has received an order for 40 field ambulances from the Danish Defence Ministry}.",
      {
        provider: "Danish Defence Ministry",
        recipient: "Nordhavn Systems",
        instrument: "order",
        stage: "ordered",
        supplies: ["40 field ambulances"],
      },
    ],
    [
      "The {Danish Defence Ministry has signed a framework agreement with Nordhavn Systems} for repairs.",
      {
        provider: "Danish Defence Ministry",
        recipient: "Nordhavn Systems",
        instrument: "framework contract",
        stage: "contracted",
      },
    ],
    [
      "{Nordhavn Systems signed a contract for the delivery of 12 patrol boats with the Royal Navy}.",
      { provider: "Royal Navy", recipient: "Nordhavn Systems", instrument: "contract" },
    ],
    [
      "The {Swedish Army called off 200 trucks from Nordhavn Systems} in May.",
      { provider: "Swedish Army", recipient: "Nordhavn Systems", supplies: ["200 trucks"] },
    ],
    ["The Swedish Army called off the exercise with Nordhavn Systems."],
    ["The Swedish Army ordered the trucks to turn back from Nordhavn Systems."],
    ["The Swedish Army ordered a review of the computer defences from Nordhavn Systems."],
    ["The Swedish Army rejected a request to buy trucks from Nordhavn Systems."],
    ["The governor signed an executive order with the Swedish Army."],
    ["Nordhavn Systems received an order from the court."],
    ["Ada Lindqvist signed a contract with Nordhavn Records."],
    ["The Swedish Army may sign a contract with Nordhavn Systems."],
  ],
}
