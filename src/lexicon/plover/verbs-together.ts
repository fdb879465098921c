import { wordSet } from "../lexicon.ts"

/** Verbs that an act with or for somebody whatever their object. After an underscore stands the particle, or the word that makes the phrase. */
export const verbsTogether = {
  AGREE: wordSet(
    "agree pledge promise vow commit undertake intend offer propose volunteer assure guarantee",
    "consent plan swear opt acquiesce",
  ),
  CONSULT: wordSet(
    "meet confer consult negotiate discuss mediate host visit talk speak phone telephone parley",
    "parlay receive converse deliberate huddle dine lunch call chat debate attend travel arrive",
    "fly tour convene moderate arbitrate intercede broker reconvene interact liaise brief",
    "exchange_views sit_down rub_shoulders shake_hands swap_views",
  ),
  SUPPORT: wordSet(
    "support back endorse praise applaud hail commend laud welcome congratulate thank salute",
    "honour honor defend champion advocate recognise recognize apologize apologise forgive",
    "befriend ally sign ratify side stand_by stand_with vouch uphold commiserate sympathize",
    "sympathise appreciate bless credit compliment extol acclaim embrace celebrate decorate",
    "knight toast console condole reassure encourage root_for rally_behind nominate",
    "second reconcile normalize normalise affirm validate vindicate exonerate absolve admire",
    "respect acknowledge invite espouse lobby_for canvass glorify revere upgrade cheer",
    "speak_up_for plead_for speak_well wish",
  ),
  CONCEDE: wordSet(
    "concede yield relent accede release free liberate pardon amnesty parole return reinstate",
    "restore rehire readmit surrender capitulate give_in give_up back_down climb_down cave bow",
    "comply accept allow permit grant authorize authorise approve let ease relax loosen lift",
    "resign step_down abdicate quit reopen repeal de-escalate deescalate legalize legalise",
    "commute acquit exempt waive hand_back set_free bail backtrack backpedal lay_down disarm",
    "demobilize demobilise unfreeze unblock repatriate repay compensate rehabilitate reverse",
    "adopt back_off submit defer unban unseal renew heed satisfy accommodate oblige appoint",
    "reappoint re-appoint decriminalize abandon hand_over cede relinquish",
  ),
  COOPERATE: wordSet(
    "cooperate co-operate collaborate partner team_up trade share train coordinate co-ordinate",
    "join exchange pool cohost co-host integrate synchronize work_with work_together join_forces",
    "co-sponsor cosponsor coproduce merge interoperate swap barter",
  ),
  AID: wordSet(
    "aid assist help donate give provide supply deliver fund finance subsidize subsidise bankroll",
    "feed shelter vaccinate evacuate rescue airlift equip arm lend loan contribute send ship",
    "disburse bestow sponsor house resettle nurse treat heal rebuild reconstruct rehouse",
    "naturalize naturalise bail_out prop_up protect escort guard award allocate allot earmark",
    "dispatch underwrite endow furnish replenish outfit resupply reimburse fly_in airdrop",
    "air-drop parachute hand_out distribute stabilise stabilize save grant_asylum defuse demine",
    "tend shore_up invest lodge clothe inoculate",
  ),
  RETREAT: wordSet(
    "retreat withdraw pull_back pull_out fall_back decamp flee vacate demilitarize demilitarise",
    "regroup depart leave",
  ),
  REQUEST: wordSet(
    "request ask urge demand appeal call_for call_on call_upon beg plead beseech implore entreat",
    "solicit petition press_for push_for lobby exhort insist require pressure pressurize",
    "pressurise nudge prod seek want order instruct command direct advise recommend tell",
    "advocate_for remind apply invoke crave bid woo persuade convince press enjoin suggest",
    "clamour clamor",
  ),
} as const
