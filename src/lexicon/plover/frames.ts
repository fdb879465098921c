import { wordSet } from "../lexicon.ts"
import type { Root } from "./roots.ts"
import type { Thing } from "./things.ts"

/** Verbs whose act hangs on what they are done to: "lift sanctions" yields, "lift a ban" too. */
export interface Frame {
  readonly verbs: ReadonlySet<string>
  readonly gives: Readonly<Partial<Record<Thing, Root>>>
}

/** In order: the first frame that knows both the verb and its object tells the act. */
export const frames: readonly Frame[] = [
  {
    // To end what was done against somebody is to yield; to end what was done for them punishes.
    verbs: wordSet(
      "lift end ease halt stop cut reduce drop cancel call_off relax revoke repeal loosen remove",
      "scrap abolish discontinue terminate abandon roll_back scale_back cease rescind withdraw",
      "waive eliminate dismantle shelve soften slash overturn quit suspend freeze postpone pause",
      "break_off sever slow interrupt curtail put_off delay trim pull decrease lower limit undo",
      "reverse shorten unfreeze cut_off withhold block declare_over",
    ),
    gives: {
      ban: "CONCEDE",
      attack: "CONCEDE",
      blockade: "CONCEDE",
      protest: "CONCEDE",
      suit: "CONCEDE",
      probe: "CONCEDE",
      threat: "CONCEDE",
      aid: "SANCTION",
      ties: "SANCTION",
      mediation: "SANCTION",
      talks: "SANCTION",
      drill: "SANCTION",
      asylum: "SANCTION",
      evidence: "SANCTION",
      support: "SANCTION",
      peacekeeper: "SANCTION",
      diplomat: "SANCTION",
      pact: "REJECT",
      ceasefire: "REJECT",
      request: "REJECT",
      leave: "REJECT",
      troops: "RETREAT",
      press: "COERCE",
      refugee: "COERCE",
    },
  },
  {
    verbs: wordSet("remain stay put place go keep stand be raise order"),
    gives: { alert: "MOBILIZE" },
  },
  {
    verbs: wordSet("agree consent"),
    gives: { pact: "SUPPORT", ceasefire: "AGREE", talks: "AGREE", request: "AGREE", aid: "AGREE" },
  },
  {
    verbs: wordSet("close close_down shut shut_down seal seal_off shutter"),
    gives: { border: "COERCE", press: "COERCE" },
  },
  {
    verbs: wordSet("open reopen throw_open"),
    gives: { border: "AID" },
  },
  {
    verbs: wordSet("accept take take_in host admit shelter welcome receive absorb resettle house"),
    gives: { refugee: "AID" },
  },
  {
    verbs: wordSet("recall expel evict eject kick_out throw_out oust declare_persona_non_grata"),
    gives: { diplomat: "SANCTION", peacekeeper: "SANCTION", captive: "SANCTION" },
  },
  {
    verbs: wordSet("pull_out pull_back bring_home evacuate bring_back redeploy"),
    gives: { troops: "RETREAT", peacekeeper: "SANCTION", diplomat: "SANCTION" },
  },
  {
    verbs: wordSet(
      "reject refuse veto dismiss decline spurn rebuff oppose ignore deny disregard defy",
    ),
    gives: {
      request: "REJECT",
      talks: "REJECT",
      pact: "REJECT",
      leave: "REJECT",
      aid: "REJECT",
      suit: "REJECT",
      visit: "REJECT",
      asylum: "REJECT",
      ceasefire: "REJECT",
      reform: "REJECT",
      mediation: "REJECT",
      support: "REJECT",
    },
  },
  {
    verbs: wordSet("violate break breach flout infringe"),
    gives: { ceasefire: "ASSAULT", pact: "REJECT", ban: "REJECT" },
  },
  {
    verbs: wordSet(
      "announce declare call proclaim observe sign broker honour honor respect extend renew reach",
      "enter implement hold accept begin start",
    ),
    gives: { ceasefire: "CONCEDE" },
  },
  {
    verbs: wordSet(
      "increase boost double expand establish restore resume normalize normalise upgrade strengthen",
      "forge improve deepen",
    ),
    gives: {
      ties: "SUPPORT",
      talks: "CONSULT",
      pact: "SUPPORT",
      aid: "AID",
      drill: "COOPERATE",
      troops: "MOBILIZE",
      leave: "CONCEDE",
    },
  },
  {
    verbs: wordSet(
      "sign reach conclude seal clinch strike ink finalize finalise ratify initial agree make",
    ),
    gives: { pact: "SUPPORT" },
  },
  {
    verbs: wordSet("cancel postpone call_off scrap put_off abandon"),
    gives: { visit: "REJECT" },
  },
  {
    verbs: wordSet("meet heed satisfy fulfil fulfill answer"),
    gives: { request: "CONCEDE" },
  },
  {
    verbs: wordSet(
      "accept approve adopt grant heed satisfy honour accede_to agree_to fulfil fulfill",
    ),
    gives: {
      request: "CONCEDE",
      leave: "CONCEDE",
      peacekeeper: "CONCEDE",
      captive: "AID",
      asylum: "AID",
      aid: "AID",
      troops: "AID",
      reform: "CONCEDE",
      pact: "AGREE",
      ban: "COERCE",
      suit: "ACCUSE",
      support: "SUPPORT",
    },
  },
  {
    verbs: wordSet("allow permit authorize authorise let enable clear greenlight give_go-ahead"),
    gives: {
      aid: "CONCEDE",
      leave: "CONCEDE",
      captive: "CONCEDE",
      peacekeeper: "CONCEDE",
      troops: "MOBILIZE",
      attack: "ASSAULT",
      visit: "CONCEDE",
    },
  },
  {
    verbs: wordSet("call call_for demand urge request seek advocate propose support back want"),
    gives: {
      ban: "ACCUSE",
      probe: "ACCUSE",
      suit: "ACCUSE",
      protest: "THREATEN",
      attack: "THREATEN",
    },
  },
  {
    verbs: wordSet(
      "seek request call_for demand ask appeal_for need want require solicit beg insist press_for",
      "apply",
    ),
    gives: {
      aid: "REQUEST",
      asylum: "REQUEST",
      talks: "REQUEST",
      leave: "REQUEST",
      ceasefire: "REQUEST",
      support: "REQUEST",
      evidence: "REQUEST",
      reform: "REQUEST",
      mediation: "REQUEST",
      troops: "REQUEST",
      captive: "REQUEST",
      pact: "REQUEST",
    },
  },
  {
    verbs: wordSet("share hand exchange swap pass provide give supply disclose trade transfer"),
    gives: { evidence: "COOPERATE" },
  },
  {
    verbs: wordSet(
      "release free liberate let_go swap exchange hand_over set_free return repatriate",
    ),
    gives: {
      captive: "CONCEDE",
      property: "CONCEDE",
      peacekeeper: "CONCEDE",
      diplomat: "CONCEDE",
      troops: "CONCEDE",
      aid: "CONCEDE",
    },
  },
  {
    verbs: wordSet("ease open reopen lay lay_down surrender give_up hand_over turn_over"),
    gives: { troops: "CONCEDE", property: "CONCEDE", aid: "CONCEDE" },
  },
  {
    verbs: wordSet(
      "send dispatch deploy station amass mass rush mobilize mobilise put place move ready assemble",
      "beef_up build_up reinforce strengthen boost increase step_up intensify activate call_up arm",
      "concentrate position order muster",
    ),
    gives: {
      troops: "MOBILIZE",
      peacekeeper: "AID",
      diplomat: "CONSULT",
      aid: "AID",
      attack: "ASSAULT",
      probe: "ACCUSE",
      ban: "COERCE",
      captive: "COERCE",
    },
  },
  {
    verbs: wordSet(
      "send dispatch give provide offer supply deliver donate extend grant ship contribute pledge",
      "commit approve lend award pay allocate earmark disburse release transfer fly airlift",
      "announce make",
    ),
    gives: {
      aid: "AID",
      peacekeeper: "AID",
      troops: "AID",
      asylum: "AID",
      leave: "CONCEDE",
      property: "CONCEDE",
    },
  },
  {
    verbs: wordSet("storm seize capture take retake hold occupy overrun"),
    gives: { property: "ASSAULT", captive: "COERCE", troops: "ASSAULT" },
  },
  {
    verbs: wordSet(
      "announce declare order impose slap enforce extend tighten introduce renew set enact",
    ),
    gives: {
      ban: "COERCE",
      blockade: "ASSAULT",
      leave: "CONCEDE",
      probe: "ACCUSE",
      captive: "COERCE",
    },
  },
  {
    verbs: wordSet("file lodge bring level press submit launch mount initiate open"),
    gives: { suit: "ACCUSE", blame: "ACCUSE", request: "REQUEST", probe: "ACCUSE" },
  },
  {
    verbs: wordSet("pass introduce issue release publish put_out write send deliver draft table"),
    gives: { request: "ACCUSE", threat: "THREATEN", blame: "ACCUSE", support: "SUPPORT" },
  },
  {
    verbs: wordSet("welcome hail praise defend support back endorse applaud commend respect"),
    gives: {
      request: "SUPPORT",
      visit: "SUPPORT",
      pact: "SUPPORT",
      ceasefire: "SUPPORT",
      reform: "SUPPORT",
      attack: "SUPPORT",
      talks: "SUPPORT",
      captive: "SUPPORT",
    },
  },
]

/** Verbs that lend the act of their object: "launch an attack", "hold talks", "voice support". */
export const lightVerbs: ReadonlySet<string> = wordSet(
  "launch carry_out hold stage conduct make issue give open begin start order impose declare",
  "announce deliver perform undertake mount wage lead commence set file bring express voice",
  "provide offer host have do attend take level slap enforce enact introduce unleash perpetrate",
  "commit direct organize organise plot sustain continue resume renew escalate intensify",
  "step_up send fire drop plan pursue initiate engage join extend prolong pay enter convene",
  "chair put exchange show lodge raise receive get convey pledge promise reiterate repeat",
  "reaffirm register sign reach strike face heighten expand tighten step_in strengthen broaden",
  "gather call go field run execute schedule prepare head spearhead spark trigger",
)
