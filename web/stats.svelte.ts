import type { Api } from "../src/api/contract.ts"
import { ask } from "./api.ts"

/** How much is on record, for whatever stands around the pages. */
class StatsState {
  now = $state.raw<Api["GET /api/stats"]>()

  async load(): Promise<void> {
    try {
      this.now = await ask("GET /api/stats")
    } catch {
      // The page itself says what is wrong.
      this.now = undefined
    }
  }
}

export const stats = new StatsState()
