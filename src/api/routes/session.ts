import * as z from "zod"
import { version } from "../../app/version.ts"
import { shape, word } from "../answers/shape.ts"
import type { Holder, Session } from "../contract.ts"
import { cookieName } from "../guard/holder.ts"
import { Refusal } from "../problem.ts"
import { route } from "../route.ts"

const holder = z.strictObject({
  name: word,
  role: z.enum(["reader", "editor", "admin"]),
  byToken: z.literal(true).exactOptional(),
})

const session = shape<Session>(
  "Session",
  z.strictObject({ version: word, holder: holder.exactOptional() }),
)

const sessionOf = (held: Holder | undefined): Session => ({
  version: version(),
  ...(held !== undefined && { holder: held }),
})

export const getSession = route({
  name: "GET /api/session",
  role: "anyone",
  live: true,
  says: "Which version answers, and whom it takes the caller for.",
  answers: session,
  run: ({ holder: held }) => sessionOf(held),
})

export const postSession = route({
  name: "POST /api/session",
  role: "anyone",
  says: "Takes a token and keeps it in the browser, out of reach of scripts.",
  body: z.strictObject({
    token: z.string().regex(/^[\w-]{1,200}$/u, "a token as onrecord printed it"),
  }),
  answers: session,
  run({ record, body, secure }) {
    const held = record.tokens.holder(body.token)
    if (held === undefined) {
      const wrong = "it is not, or no more, one of this record's"
      throw new Refusal("noToken", ["token", wrong, "Ask whoever keeps this record for one."])
    }
    const { name, role } = held
    return answer(sessionOf({ name, role, byToken: true }), cookie(body.token, secure))
  },
})

export const postSessionEnd = route({
  name: "POST /api/session/end",
  role: "anyone",
  says: "Has the browser forget its token.",
  body: z.strictObject({}),
  answers: session,
  run: ({ secure }) => answer(sessionOf(undefined), `${cookie("", secure)}; Max-Age=0`),
})

const cookie = (token: string, secure: boolean): string =>
  `${cookieName(secure)}=${token}; Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`

const answer = (told: Session, cookieSet: string): Response =>
  Response.json(told, { headers: { "Set-Cookie": cookieSet } })
