import type { Context } from "hono"
import { getCookie } from "hono/cookie"
import type { TokenRole } from "../../app/record/tokens.ts"
import type { Holder } from "../contract.ts"
import { Refusal } from "../problem.ts"
import type { Around } from "../route.ts"

const ranks: Readonly<Record<TokenRole, number>> = { reader: 1, editor: 2, admin: 3 }

/** The cookie that holds a browser's token; behind TLS its name keeps other hosts from setting it. */
export const cookieName = (secure: boolean): string => (secure ? "__Host-onrecord" : "onrecord")

/**
 * Who asks: the holder of the token sent or, on a server that only this machine reaches, its user.
 * Throws a Refusal on a token that is nobody's; a browser's old cookie counts for nothing, so that
 * its user can sign in again.
 */
export function holderOf(context: Context, around: Around, user: string): Holder | undefined {
  const { tokens } = around.record
  const bearer = bearerIn(context)
  const sent = bearer ?? getCookie(context, cookieName(around.secure))
  const token = sent === undefined ? undefined : tokens.holder(sent)
  if (token !== undefined) return { name: token.name, role: token.role, byToken: true }
  if (bearer !== undefined) throw noToken("the token sent is not, or no more, one of this record's")
  return around.exposed ? undefined : { name: user, role: "admin" }
}

function bearerIn(context: Context): string | undefined {
  const header = context.req.header("authorization")
  if (header === undefined) return undefined
  const token = /^Bearer\s+(?<token>[\w-]{1,200})$/iu.exec(header)?.groups?.token
  if (token !== undefined) return token
  throw noToken("the header Authorization is not of the form: Bearer TOKEN")
}

const noToken = (wrong: string): Refusal =>
  new Refusal(
    "noToken",
    ["Authorization", wrong, "Ask whoever keeps this record for one: onrecord token add NAME."],
    { "WWW-Authenticate": "Bearer" },
  )

/** Throws a Refusal unless the holder has at least this role. */
export function demand(role: "anyone" | TokenRole, holder: Holder | undefined): void {
  if (role === "anyone") return
  if (holder === undefined) throw noToken("this server answers holders of a token alone")
  if (ranks[holder.role] >= ranks[role]) return
  const wrong = `${holder.name} is ${holder.role}, this needs ${role}`
  const todo = `Ask whoever keeps this record for a token with --role ${role}.`
  throw new Refusal("notAllowed", ["Authorization", wrong, todo])
}
