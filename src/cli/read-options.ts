/** What `onrecord read` is asked for. */
export interface ReadOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly html?: string
  readonly input: "text" | "jsonl"
  readonly published?: string
  readonly outlet?: string
  readonly title?: string
  readonly url?: string
  readonly explain?: boolean
}
