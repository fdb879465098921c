import type { Api, Problem } from "../src/api/contract.ts"
import { session } from "./session.svelte.ts"
import { words } from "./words.ts"

/** The server's word that something cannot be had: where, what is wrong, what to do. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

export type Query = Readonly<Record<string, string | number | undefined>>

export interface Sent {
  readonly id?: string
  readonly query?: Query
  readonly body?: unknown
}

/** Asks the server one thing, as the contract names it. */
export async function ask<Name extends keyof Api>(name: Name, sent: Sent = {}): Promise<Api[Name]> {
  const [method = "GET", address = ""] = name.split(" ")
  const path = address.replace(":id", encodeURIComponent(sent.id ?? ""))
  const response = await fetched(`${path}${queryOf(sent.query)}`, {
    method,
    headers: headersOf(sent),
    ...(sent.body !== undefined && { body: JSON.stringify(sent.body) }),
  })
  if (!response.ok) {
    if (response.status === 401 && address !== "/api/session") session.lost()
    throw new Refused(await problemIn(response, path))
  }
  return response.json()
}

function queryOf(query: Query = {}): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") asked.set(name, String(value))
  }
  const text = asked.toString()
  return text === "" ? "" : `?${text}`
}

const headersOf = ({ body }: Sent): Record<string, string> => ({
  Accept: "application/json",
  ...(body !== undefined && { "Content-Type": "application/json" }),
})

async function fetched(path: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: "same-origin", ...options })
  } catch {
    throw new Refused({ ...unreachable(), where: path })
  }
}

const unreachable = (): Problem => ({
  type: "urn:onrecord:problem:unreachable",
  title: words.trouble.unreachable,
  status: 0,
  detail: words.trouble.noAnswer,
  where: "",
  todo: words.trouble.startAgain,
})

async function problemIn(response: Response, path: string): Promise<Problem> {
  try {
    return await response.json()
  } catch {
    return { ...unreachable(), status: response.status, where: path }
  }
}
