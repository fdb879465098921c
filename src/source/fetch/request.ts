import { lookup as systemLookup } from "node:dns/promises"
import { type IncomingMessage, request as requestHttp } from "node:http"
import { request as requestHttps } from "node:https"
import { isIP, type LookupFunction } from "node:net"
import { Unreadable } from "../found.ts"
import { isAllowedAddress } from "./address.ts"
import type { FetchOptions } from "./options.ts"

const stayOut = "Only public addresses are fetched; save the page and add the file."

/** Refuses addresses that may not be asked at all, before any name is looked up. */
export function checkedUrl(address: string, { allowLoopback = false }: FetchOptions): URL {
  const url = URL.parse(address)
  if (url === null) throw new Unreadable("this is no address", "Give it as https://…", address)
  if (!/^https?:$/u.test(url.protocol)) {
    throw new Unreadable(`${url.protocol} is not fetched`, "Give an http or https address.")
  }
  if (url.username !== "" || url.password !== "") {
    throw new Unreadable("an address with a name and password", "Leave them out.")
  }
  const host = hostOf(url)
  if (isIP(host) > 0 && !isAllowedAddress(host, allowLoopback)) {
    throw new Unreadable(`${host} is an address of a private network`, stayOut)
  }
  return url
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/u, "$1")

/** Looks a host up; one address of it that is not public refuses them all. */
function checkedLookup({ lookup, allowLoopback = false }: FetchOptions): LookupFunction {
  const resolve = lookup ?? ((host: string) => systemLookup(host, { all: true }))
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const closed = addresses.find(({ address }) => !isAllowedAddress(address, allowLoopback))
        const [first] = addresses
        if (closed !== undefined) {
          const wrong = `${host} is at ${closed.address}, in a private network`
          done(new Unreadable(wrong, stayOut), "", 0)
        } else if (first === undefined) {
          done(new Unreadable(`${host} has no address`, "Check its spelling."), "", 0)
        } else if (options.all) done(null, [...addresses])
        else done(null, first.address, first.family)
      },
      (error) => done(error, "", 0),
    )
  }
}

/** Sends one request and waits for the head of the answer. Follows nothing. */
export function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const send = url.protocol === "https:" ? requestHttps : requestHttp
    const request = send(url, {
      agent: false,
      headers,
      lookup: checkedLookup(options),
      maxHeaderSize: 64 * 1024,
      signal,
    })
    // The lookup has said where to; what was connected to is asked once more.
    request.once("socket", (socket) => {
      socket.once("connect", () => {
        if (!isAllowedAddress(socket.remoteAddress ?? "", options.allowLoopback)) {
          request.destroy(new Unreadable(`${url.host} led to a private network`, stayOut))
        }
      })
    })
    request.once("response", done)
    request.once("error", fail)
    request.end()
  })
}
