import type { Holder, Session } from "../src/api/contract.ts"

/** Whom the server takes this browser for, and so what the pages offer. */
class SessionState {
  /** Undefined while it is not known, or where a token is needed. */
  holder = $state.raw<Holder>()
  /** The server answers nobody without a token, and has none of this browser. */
  closed = $state(false)
  /** The server has told, or could not be asked. */
  asked = $state(false)

  told({ holder }: Session): void {
    this.holder = holder
    this.closed = holder === undefined
    this.asked = true
  }

  /** A request was refused because nobody is signed in. */
  lost(): void {
    this.holder = undefined
    this.closed = true
  }

  /** May reports be added and things be decided? */
  get mayEdit(): boolean {
    return this.holder !== undefined && this.holder.role !== "reader"
  }
}

export const session = new SessionState()
