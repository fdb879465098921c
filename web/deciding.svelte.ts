import type { Act, Decision } from "../src/model/decision.ts"
import { ask, Refused } from "./api.ts"
import { fresh } from "./fresh.svelte.ts"
import { session } from "./session.svelte.ts"
import { words } from "./words.ts"

const nameKept = "onrecord-name"

/** A line at the foot of the page about what was just done, with a way to take it back. */
export interface Told {
  readonly says: string
  readonly wrong?: boolean
  readonly todo?: string
  undo?(): Promise<void>
}

class Deciding {
  told = $state.raw<Told>()
  /** Whom decisions are signed with. */
  by = $state(localStorage.getItem(nameKept) ?? "")
  /** What waits until a name is given. */
  waiting = $state.raw<((by: string) => void) | undefined>()
  #last: Decision | undefined

  tell(told: Told): void {
    this.told = told
  }

  sign(by: string): void {
    this.by = by
    localStorage.setItem(nameKept, by)
    const waiting = this.waiting
    this.waiting = undefined
    waiting?.(by)
  }

  /** The name to sign with, asked for the first time. */
  async signed(): Promise<string> {
    // Over the network the token's name signs, and no other.
    if (session.holder?.byToken) return session.holder.name
    if (this.by !== "") return this.by
    return new Promise((done) => {
      this.waiting = done
    })
  }

  /** Appends a decision, and offers to take it back. Tells whether it was made. */
  async decide(
    act: Act,
    { reason = "", says }: { reason?: string; says: string },
  ): Promise<boolean> {
    const by = await this.signed()
    try {
      const decision = await ask("POST /api/decisions", { body: { decision: act, by, reason } })
      this.#last = decision
      fresh.again()
      this.tell({ says, undo: () => this.undo(decision) })
      return true
    } catch (error) {
      this.tell(toldOf(error))
      return false
    }
  }

  /** Takes back one decision, the last one made here unless another is named. */
  async undo(decision: Pick<Decision, "id"> | undefined = this.#last): Promise<void> {
    if (decision === undefined) {
      this.tell({ says: words.decide.nothingToUndo })
      return
    }
    const by = await this.signed()
    try {
      await ask("POST /api/decisions/:id/undo", { id: decision.id, body: { by, reason: "" } })
      if (decision.id === this.#last?.id) this.#last = undefined
      fresh.again()
      this.tell({ says: words.decide.undone })
    } catch (error) {
      this.tell(toldOf(error))
    }
  }
}

export const deciding = new Deciding()

/** An error as a line at the foot of the page. */
export function toldOf(error: unknown): Told {
  if (error instanceof Refused) {
    const { detail, todo } = error.problem
    return { says: detail, todo, wrong: true }
  }
  return { says: String(error), wrong: true }
}
