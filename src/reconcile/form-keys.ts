import { bodySmallWords } from "../lexicon/name-parts.ts"
import { skeletonOf } from "./fold.ts"
import { type Form, isOfOneReport, withoutEnds } from "./forms.ts"
import { personName } from "./person-name.ts"

/**
 * The keys that forms are looked up by: two forms that may be the same share one. Persons share the
 * bones of a family name, bodies their words or their initials. Groups and countries have none:
 * they are the same where their forms are.
 */
export function formKeys(form: Form): readonly string[] {
  // "Smith" without an office may be any Smith: nobody could ever tell.
  if (isOfOneReport(form.key)) return []
  if (form.kind === "person") return personKeys(form)
  return form.kind === "body" || form.kind === "outlet" ? bodyKeys(form) : []
}

const personKeys = ({ name }: Form): readonly string[] => [
  ...new Set(personName(name).family.map((word) => `person:${skeletonOf(word)}`)),
]

function bodyKeys(form: Form): readonly string[] {
  const words = bodyWords(form)
  const keys = [`body:${[...words].sort().join(" ")}`]
  if (words.length === 1) keys.push(`initials:${words[0]}`)
  else if (words.length > 2) keys.push(`initials:${words.map((word) => word.charAt(0)).join("")}`)
  if (words.length > 1) keys.push(`body:${words.slice(0, 2).sort().join(" ")}`)
  return [...new Set(keys)]
}

/** The words that a body is known by, one spelling for British and American: "defence", "defense". */
export const bodyWords = ({ name }: Pick<Form, "name">): readonly string[] => {
  const words = withoutEnds(name).split(" ")
  const telling = words.filter((word) => !bodySmallWords.has(word))
  return (telling.length > 0 ? telling : words).map(oneSpelling)
}

const oneSpelling = (word: string): string =>
  word
    .replace(/(?<stem>\p{L}{3})ence$/u, "$<stem>ense")
    .replace(/is(?=ation|e$|ed$|ing$)/u, "iz")
    .replace(/our$/u, "or")
    .replace(/tre$/u, "ter")
    .replace(/mme$/u, "m")
