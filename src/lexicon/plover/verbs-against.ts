import { wordSet } from "../lexicon.ts"

/** Verbs that tell an act against somebody whatever their object. After an underscore stands the particle, or the word that makes the phrase. */
export const verbsAgainst = {
  ACCUSE: wordSet(
    "accuse blame condemn criticize criticise denounce fault censure rebuke reprimand chide scold",
    "slam blast lambast lambaste deplore decry berate castigate chastise admonish assail",
    "excoriate deride mock ridicule insult vilify disparage malign smear slander libel scorn",
    "upbraid reproach sue prosecute indict charge convict investigate probe impeach arraign",
    "litigate countersue allege complain summon lash_out hit_out call_out lament disapprove",
    "scathe impugn implicate incriminate extradite denigrate bash skewer savage pillory pan flay",
    "inveigh rail audit search_for interrogate question suspect challenge dispute bemoan regret",
    "discredit demonize demonise stigmatize lecture scrutinize find_guilty subpoena cross-examine",
    "hold_accountable hold_responsible confront tear_into shame taunt object disagree inquire",
    "enquire reinvestigate retry",
  ),
  REJECT: wordSet(
    "reject refuse decline veto dismiss rebuff spurn snub rebut refute repudiate deny oppose",
    "overrule disobey defy flout disregard ignore renege block thwart scupper scuttle stonewall",
    "scrap turn_down rule_out vote_down strike_down brush_off shrug_off push_back walk_out",
    "back_out contradict disavow disown renounce forgo forswear balk baulk disallow nix reneg",
    "resist contravene breach shun pooh-pooh override quash throw_out abrogate nullify annul",
    "overturn void invalidate withhold fail filibuster discard defeat disqualify rescind",
  ),
  THREATEN: wordSet(
    "threaten warn menace caution vow_revenge brandish forewarn blackmail_with saber-rattle",
  ),
  PROTEST: wordSet(
    "protest demonstrate riot rally march picket boycott revolt rebel mutiny overthrow oust",
    "topple unseat depose rise_up walk_off chant jeer heckle loot barricade agitate burn_flag",
    "strike_work stop_work down_tools sit_in stone_police clash_police storm_out",
  ),
  SANCTION: wordSet(
    "sanction embargo expel blacklist divest sever derecognize downgrade recall oust_from",
    "ostracize ostracise isolate delist defund disinvite disengage cut_off break_off suspend",
    "kick_out curtail decouple",
  ),
  MOBILIZE: wordSet(
    "mobilize mobilise deploy amass mass remobilize redeploy reinforce beef_up build_up fortify",
    "patrol parade conscript rearm militarize militarise remilitarize call_up draft muster",
    "garrison",
  ),
  COERCE: wordSet(
    "arrest detain imprison jail incarcerate deport exile banish expropriate confiscate impound",
    "nationalize censor ban outlaw prohibit bar forbid repress suppress oppress persecute quell",
    "disperse evict dislodge raid search ransack frisk hack apprehend nab round_up lock_up",
    "crack_down extort coerce compel force intimidate harass shut_down fine penalize penalise",
    "punish sentence quarantine restrict curb gag muzzle silence blackmail demolish bulldoze",
    "vandalize vandalise deface dismantle close_down jam tap wiretap eavesdrop spy sack purge",
    "disband dissolve handcuff tear-gas teargas subjugate disenfranchise displace uproot",
    "interdict intercept commandeer requisition seize sabotage steal plunder pillage cordon_off",
    "remand hunt stifle cane flog strip monopolize nail bust collar",
    "block_access lock_down break_up",
  ),
  ASSAULT: wordSet(
    "attack assault bomb bombard shell strafe strike hit kill murder slay assassinate execute",
    "massacre slaughter shoot gun_down shoot_down open_fire fire ambush storm invade overrun",
    "occupy annex blockade besiege encircle wound injure maim torture rape molest stab behead",
    "lynch abduct kidnap hijack ram detonate explode blow_up torch burn_down firebomb fight",
    "battle clash combat crush rout destroy devastate obliterate pound pummel level raze",
    "decapitate poison gas exterminate annihilate eradicate cleanse ethnically-cleanse capture",
    "conquer retake recapture wrest overwhelm repel repulse neutralize neutralise liquidate",
    "skirmish retaliate penetrate infiltrate sink down shoot_at fire_at carpet-bomb beat batter",
    "bludgeon mutilate manhandle maul gun war mow_down hang crucify immolate",
    "strangle suffocate starve violate wage engage bloody punch kick slap lob hurl",
    "blow_himself_up set_fire set_ablaze incinerate ravage wipe_out die dismember torment",
    "brutalize brutalise terrorize terrorise target",
  ),
} as const
