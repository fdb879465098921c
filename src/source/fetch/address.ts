import { BlockList, isIPv4, isIPv6 } from "node:net"

/** Networks that are no part of the public internet, by the registries of special addresses. */
const special: readonly string[] = [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // shared by carriers (CGNAT)
  "127.0.0.0/8", // loopback
  "169.254.0.0/16", // link-local, and the clouds' metadata
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments
  "192.0.2.0/24", // documentation
  "192.31.196.0/24", // AS112
  "192.52.193.0/24", // AMT
  "192.88.99.0/24", // 6to4 relays
  "192.168.0.0/16", // private
  "192.175.48.0/24", // AS112
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, and broadcast
]

/** Of IPv6 only what is handed out to the public, less what leads elsewhere. */
const public6 = "2000::/3"
const special6: readonly string[] = [
  "2001::/23", // protocol assignments, Teredo
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4, which holds an IPv4 address
  "3fff::/20", // documentation
]

/** IPv6 that stands for an IPv4 address in its last 32 bits. */
const mapped: readonly string[] = ["::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96"]

function listOf(networks: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = "", bits] = network.split("/")
    list.addSubnet(address, Number(bits), family)
  }
  return list
}

const closed4 = listOf(special, "ipv4")
const loopback4 = listOf(["127.0.0.0/8"], "ipv4")
const open6 = listOf([public6], "ipv6")
const closed6 = listOf(special6, "ipv6")
const holds4 = listOf(mapped, "ipv6")

/** May this address be connected to? Only public ones, and the machine's own where that is allowed. */
export function isAllowedAddress(address: string, allowLoopback = false): boolean {
  if (isIPv4(address)) {
    return !closed4.check(address, "ipv4") || (allowLoopback && loopback4.check(address, "ipv4"))
  }
  const bare = address.split("%")[0] ?? ""
  if (!isIPv6(bare)) return false
  if (holds4.check(bare, "ipv6")) return isAllowedAddress(last4(bare), allowLoopback)
  if (wordsOf(bare).join(":") === "0:0:0:0:0:0:0:1") return allowLoopback
  return open6.check(bare, "ipv6") && !closed6.check(bare, "ipv6")
}

/** The IPv4 address in the last 32 bits. */
function last4(address: string): string {
  const [high = 0, low = 0] = wordsOf(address).slice(-2)
  return [high >> 8, high & 255, low >> 8, low & 255].join(".")
}

/** The eight words of an IPv6 address. */
function wordsOf(address: string): readonly number[] {
  // The URL parser writes every form of an address in one way, dots included.
  const written = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? "::"
  const [before = "", after] = written.split("::")
  const words = (part: string) =>
    part === "" ? [] : part.split(":").map((word) => Number.parseInt(word, 16))
  if (after === undefined) return words(before)
  const zeros = Array.from({ length: 8 - words(before).length - words(after).length }, () => 0)
  return [...words(before), ...zeros, ...words(after)]
}
