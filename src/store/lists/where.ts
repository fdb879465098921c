import type { SQLInputValue } from "node:sqlite"

/** Conditions of a query with their values, all of which must hold. */
export class Where {
  readonly #conditions: string[] = []
  readonly values: SQLInputValue[] = []

  and(condition: string, ...values: readonly SQLInputValue[]): this {
    this.#conditions.push(condition)
    this.values.push(...values)
    return this
  }

  /** The same where the value is given, nothing where it is not. */
  maybe(condition: string, value: SQLInputValue | undefined): this {
    return value === undefined ? this : this.and(condition, value)
  }

  get sql(): string {
    return this.#conditions.length === 0 ? "1" : this.#conditions.join(" and ")
  }
}

/** So many question marks: `?, ?, ?`. */
export const marks = (count: number): string => Array.from({ length: count }, () => "?").join(", ")
