import type { LookupAddress } from "node:dns"

/** Where fetching stops. */
export interface FetchLimits {
  /** Bytes of an answer after expansion. */
  readonly bytes: number
  /** Milliseconds from the first request to the last byte, redirects included. */
  readonly time: number
  readonly redirects: number
}

export const defaultFetchLimits: FetchLimits = {
  bytes: 32 * 1024 * 1024,
  time: 30_000,
  redirects: 5,
}

/** How to fetch, and from whose side the world is seen. */
export interface FetchOptions {
  /** Name, version and address of the program: "OnRecord/1.0 (+https://…)". */
  readonly userAgent: string
  readonly limits?: Partial<FetchLimits>
  /** Lets this machine's own addresses be fetched, for tests. */
  readonly allowLoopback?: boolean
  /** The addresses of a host, where not the system's; each is checked all the same. */
  readonly lookup?: (host: string) => Promise<readonly LookupAddress[]>
}

/** What one may say to be answered only with what is new. */
export interface Conditions {
  readonly etag?: string
  readonly lastModified?: string
}
