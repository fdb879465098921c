import type { Entry, Event, Meeting, Speech, Statement } from "./entry.ts"

/**
 * The CAMEO code of an entry, as far as the words tell one: statements and meetings by kind and
 * modality, events by the category that their PLOVER root was made from. Commitments and figures
 * have none.
 */
export function cameoOf(entry: Entry): string | undefined {
  if (entry.kind === "statement") return ofStatement(entry)
  if (entry.kind === "meeting") return ofMeeting(entry)
  return entry.kind === "event" ? ofEvent(entry) : undefined
}

const bySpeech: Readonly<Record<Speech, string>> = {
  said: "010",
  quoted: "010",
  reported: "010",
  announced: "010",
  wrote: "010",
  asked: "020", // make an appeal or request
  denied: "016", // reject accusation, deny responsibility
  demanded: "100",
  promised: "030", // express intent to cooperate
}

const ofStatement = ({ speech }: Statement): string => bySpeech[speech]

const byForm = { call: "041", visit: "042", meeting: "040", summit: "040" } as const

function ofMeeting({ form, modality }: Meeting): string {
  if (modality === "planned" || modality === "possible") return "036" // express intent to meet
  if (modality === "denied") return "125" // reject proposal to meet
  return modality === "requested" ? "026" : byForm[form]
}

const byRoot: Readonly<Record<string, string>> = {
  AGREE: "030",
  CONSULT: "040",
  SUPPORT: "050",
  COOPERATE: "060",
  AID: "070",
  CONCEDE: "080",
  RETREAT: "087",
  REQUEST: "100",
  ACCUSE: "110",
  REJECT: "120",
  THREATEN: "130",
  PROTEST: "140",
  MOBILIZE: "150",
  SANCTION: "160",
  COERCE: "170",
  ASSAULT: "190",
}

const ofEvent = ({ code }: Event): string | undefined => byRoot[code]
