import { createHash, randomBytes } from "node:crypto"
import { Trouble } from "../../model/trouble.ts"
import {
  addToken,
  listTokens,
  removeToken,
  type Token,
  type TokenRole,
  tokenByHash,
} from "../../store/tokens.ts"
import type { Opened } from "./opened.ts"

export type { Token, TokenRole }

/** The tokens by which others than this machine's user may ask the record. */
export interface Tokens {
  /** Makes one and gives its secret, this once. */
  add(name: string, role: TokenRole): string
  list(): readonly Token[]
  remove(name: string): void
  /** Whose secret it is; undefined where it is nobody's. */
  holder(secret: string): Token | undefined
}

// A secret of 256 random bits cannot be guessed, so that one fast hash is enough.
const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex")

const todo = "onrecord token list shows which there are."

export const tokensOf = ({ database, now }: Opened): Tokens => ({
  add(name, role) {
    if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u.test(name)) {
      const wrong = "a name has up to 64 letters, figures, spaces, dots, dashes and @"
      throw new Trouble("usage", `token "${name.slice(0, 64)}"`, wrong, "Choose another name.")
    }
    const secret = `onrecord_${randomBytes(32).toString("base64url")}`
    if (!addToken(database, { name, role, hash: hashOf(secret), added: now() })) {
      throw new Trouble("usage", `token ${name}`, "there is one of this name", todo)
    }
    return secret
  },
  list: () => listTokens(database),
  remove(name) {
    if (removeToken(database, name)) return
    throw new Trouble("unknownId", `token ${name}`, "there is none of this name", todo)
  },
  holder: (secret) => tokenByHash(database, hashOf(secret)),
})
