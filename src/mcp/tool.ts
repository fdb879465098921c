import type * as z from "zod"
import type { Intake } from "../app/record/intake.ts"
import type { OpenRecord } from "../app/record/open-record.ts"

/** What the tools work on. */
export interface Desk {
  readonly record: OpenRecord
  readonly intake: Intake
}

/** One thing that an agent can ask for. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  /** For the agent: when to use it and what comes back. */
  readonly says: string
  /** It adds to the record; other tools only look. */
  readonly writes: boolean
  readonly takes: Input
  run(input: z.output<Input>, desk: Desk): Answer | Promise<Answer>
}

type Answer = Readonly<Record<string, unknown>>

/** A tool of any kind, as the list holds it. */
export type AnyTool = Omit<Tool, "run"> & {
  run(input: never, desk: Desk): Answer | Promise<Answer>
}

/** Declares a tool: its types are checked here and forgotten in the list. */
export const tool = <Input extends z.ZodObject>(declared: Tool<Input>): AnyTool => declared
