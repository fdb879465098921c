import { wordSet } from "../lexicon.ts"
import type { Root } from "./roots.ts"

/** What a verb is done to or with, as far as that decides which act it is. */
export type Thing = keyof typeof things

/** Nouns by what they tell about the verb they stand with, singular. */
export const things = {
  attack: wordSet(
    "operation shield cyberattack cyber-attack cyberwarfare advance attack assault airstrike raid",
    "offensive bombing bombardment shelling ambush incursion invasion onslaught blitz",
    "counteroffensive counterattack missile rocket mortar grenade shell bomb barrage artillery",
    "gunfire fire drone war warfare battle fighting hostility killing massacre murder",
    "assassination execution torture rape beheading abduction kidnapping hijacking bloodshed",
    "clash crossfire gunbattle shooting explosion blast violence aggression atrocity genocide",
    "jihad intifada insurgency occupation salvo firefight strafing lynching stabbing beating",
    "carnage slaughter pogrom conflict",
  ),
  blockade: wordSet("blockade siege encirclement cordon"),
  ban: wordSet(
    "ban sanction restriction embargo curfew tariff duty quota curb penalty fine levy prohibition",
    "lockdown censorship crackdown repression emergency moratorium limit limitation controls",
    "freeze closure seizure blacklist checkpoint quarantine order injunction requirement rule",
    "surcharge measure constraint barrier obstacle no-fly-zone boycott confiscation detention",
    "purge",
  ),
  cyber: wordSet("hack hacking malware ransomware"),
  talks: wordSet(
    "talks talk negotiation meeting summit discussion dialogue consultation conversation call",
    "conference session round lunch dinner breakfast audience briefing deliberation conclave",
    "forum contact get-together encounter videoconference exchange",
  ),
  visit: wordSet("visit trip tour travel stopover pilgrimage"),
  mediation: wordSet("mediation arbitration conciliation good-offices shuttle-diplomacy"),
  pact: wordSet(
    "agreement deal treaty accord pact memorandum contract convention protocol compact charter",
    "partnership alliance understanding MOU settlement communique covenant roadmap",
  ),
  ceasefire: wordSet("ceasefire cease-fire truce cessation armistice detente pause"),
  ties: wordSet("tie relation relations relationship link embassy consulate recognition"),
  probe: wordSet(
    "investigation search inquiry probe enquiry inquest audit fact-finding impeachment manhunt",
    "review",
  ),
  suit: wordSet(
    "lawsuit suit complaint charge indictment prosecution proceedings petition conviction",
    "accusation allegation trial extradition",
  ),
  blame: wordSet(
    "criticism condemnation denunciation rebuke reprimand blame fault outrage displeasure scorn",
    "disapproval dismay anger objection concern grievance insult slur censure disappointment",
    "regret tirade swipe broadside invective indignation opposition",
  ),
  protest: wordSet(
    "protest demonstration rally march sit-in vigil walkout picket riot uprising unrest strike",
    "hunger-strike revolt rebellion mutiny coup sitdown stoppage slowdown",
  ),
  request: wordSet(
    "request demand appeal proposal plan offer motion suggestion plea resolution invitation",
    "initiative bill amendment idea notion overture report application recommendation condition",
    "pressure",
  ),
  refusal: wordSet("refusal rejection veto denial rebuff"),
  troops: wordSet(
    "troop troops force forces soldier army military unit battalion brigade regiment division",
    "navy tank warship destroyer frigate submarine jet fighter bomber helicopter aircraft battery",
    "marine garrison fleet squadron militia contingent reservist reserve armour armor police",
    "commando paratrooper convoy carrier warplane personnel platoon arsenal",
  ),
  peacekeeper: wordSet(
    "peacekeeper inspector observer monitor mission mediator peacekeeping worker",
  ),
  diplomat: wordSet("ambassador envoy diplomat attache attaché consul staff delegation"),
  aid: wordSet(
    "aid assistance lending relief funding supply food medicine vaccine donation grant loan",
    "package ammunition weapon equipment fund money cash dollar euro million billion shelter",
    "medication ventilator credit subsidy investment training protection guarantee bailout",
    "munition hardware system budget tent blanket water fuel oil gas electricity grain wheat",
    "flour tonne ton truck dose kit generator contribution resource arms financing scholarship",
    "care help vehicle expertise",
  ),
  support: wordSet(
    "support solidarity backing endorsement praise congratulation thanks gratitude appreciation",
    "apology forgiveness tribute admiration respect encouragement commitment honour honor welcome",
    "greeting friendship satisfaction blessing medal award",
  ),
  threat: wordSet("ultimatum threat warning deadline caution"),
  alert: wordSet("alert standby readiness"),
  drill: wordSet(
    "exercise drill maneuver manoeuvre war-game wargame wargames game cooperation collaboration",
    "project venture trade patrol",
  ),
  evidence: wordSet("evidence information intelligence data technology knowledge file document"),
  captive: wordSet(
    "prisoner hostage detainee captive inmate activist journalist dissident blogger leader pilot",
    "suspect man woman people person citizen national lawyer writer student crew reporter editor",
    "politician member militant girl boy child sailor tanker ship vessel remains body",
  ),
  property: wordSet(
    "artifact artefact sculpture painting manuscript antiquity skull treasure territory land base",
    "asset property fossil relic statue portrait book bible art mandate item object pendant",
    "bookmark frog songbird uranium depot island",
  ),
  asylum: wordSet("asylum citizenship refuge sanctuary residency haven passport"),
  leave: wordSet(
    "permission access authorization authorisation approval consent extension clearance passage",
    "entry delay concession autonomy amnesty pardon bail clemency immunity reprieve waiver",
    "exemption right parole freedom return release independence",
  ),
  border: wordSet("border frontier crossing door"),
  press: wordSet(
    "publication newspaper broadcast broadcaster channel station website account magazine",
  ),
  refugee: wordSet("refugee migrant evacuee asylum-seeker immigrant displaced"),
  ill: wordSet(
    "epidemic pandemic disease virus corruption crime poverty hunger famine blaze inflation",
    "wildfire trafficking smuggling malaria cholera ebola terrorism extremism climate change",
    "flood drought piracy",
  ),
  reform: wordSet(
    "reform election referendum resignation reshuffle transition vote constitution law",
  ),
} as const

/** The act that a noun tells by itself: "an attack", "talks". Things that tell none are left out. */
export const deeds: Readonly<Partial<Record<Thing, Root>>> = {
  attack: "ASSAULT",
  blockade: "ASSAULT",
  ban: "COERCE",
  cyber: "COERCE",
  talks: "CONSULT",
  visit: "CONSULT",
  mediation: "CONSULT",
  pact: "SUPPORT",
  ceasefire: "CONCEDE",
  probe: "ACCUSE",
  suit: "ACCUSE",
  blame: "ACCUSE",
  protest: "PROTEST",
  request: "REQUEST",
  refusal: "REJECT",
  aid: "AID",
  support: "SUPPORT",
  threat: "THREATEN",
  drill: "COOPERATE",
  asylum: "AID",
}
