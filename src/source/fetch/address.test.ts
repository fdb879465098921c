import assert from "node:assert/strict"
import { describe, test } from "node:test"
import { isAllowedAddress } from "./address.ts"

const closed = [
  "127.0.0.1",
  "127.8.8.8",
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "100.127.255.255",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "192.0.0.1",
  "192.0.2.1",
  "198.18.0.1",
  "203.0.113.9",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "fe80::1",
  "fe80::1%eth0",
  "fc00::1",
  "fd12::1",
  "ff02::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:10.0.0.1",
  "64:ff9b::10.0.0.1",
  "64:ff9b::a9fe:a9fe",
  "2002:7f00:1::",
  "2001::1",
  "2001:db8::1",
  "::127.0.0.1",
  "100::1",
  "localhost",
  "",
]
const open = [
  "93.184.216.34",
  "8.8.8.8",
  "100.63.255.255",
  "172.32.0.1",
  "2606:2800:220:1::1",
  "::ffff:8.8.8.8",
  "64:ff9b::808:808",
]

describe("addresses", () => {
  for (const address of closed) {
    test(`${address} is not fetched`, () => assert.equal(isAllowedAddress(address), false))
  }
  for (const address of open) {
    test(`${address} is fetched`, () => assert.equal(isAllowedAddress(address), true))
  }
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) {
    test(`${address} is fetched where loopback is allowed`, () =>
      assert.equal(isAllowedAddress(address, true), true))
  }
  for (const address of ["10.0.0.1", "169.254.169.254", "fe80::1", "0.0.0.0"]) {
    test(`${address} is not fetched, loopback or no`, () =>
      assert.equal(isAllowedAddress(address, true), false))
  }
})
