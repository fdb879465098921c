import { generateKeyPairSync, sign } from "node:crypto"

// A certificate that a machine makes for itself. Node reads certificates and makes none, so that
// the few fields that one needs are written here (RFC 5280, in DER).

const field = (tag: number, ...inner: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(inner)
  const { length } = body
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), body])
}
const sequence = (...inner: readonly Uint8Array[]) => field(0x30, ...inner)
const text = (tag: number, words: string) => field(tag, Buffer.from(words))
const hex = (tag: number, digits: string) => field(tag, Buffer.from(digits, "hex"))

const ecdsaWithSha256 = sequence(hex(0x06, "2a8648ce3d040302"))
const commonName = hex(0x06, "550403")
const alternativeNames = hex(0x06, "551d11")

/** A certificate for this machine under its usual names, good until 2049, and its key; both PEM. */
export function ownCertificate(): { readonly cert: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  const name = sequence(field(0x31, sequence(commonName, text(0x0c, "localhost"))))
  const names = sequence(text(0x82, "localhost"), hex(0x87, "7f000001"))
  const told = sequence(
    field(0xa0, hex(0x02, "02")), // version 3
    hex(0x02, "01"),
    ecdsaWithSha256,
    name,
    sequence(text(0x17, "200101000000Z"), text(0x17, "491231235959Z")),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    field(0xa3, sequence(sequence(alternativeNames, field(0x04, names)))),
  )
  const signature = sign("sha256", told, privateKey)
  const whole = sequence(told, ecdsaWithSha256, field(0x03, Buffer.from([0]), signature))
  const lines = whole.toString("base64").replace(/.{64}/gu, "$&\n")
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  }
}
