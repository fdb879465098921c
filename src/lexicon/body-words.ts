import { wordSet } from "./lexicon.ts"

/** Heads that, with a capital and alone, mean the body of that kind: "the Foundation", "in Parliament". */
export const bodiesAlone = wordSet(
  "foundation government parliament cabinet board union assembly treasury army navy commission committee council ministry department court tribunal bank fund agency authority party alliance federation association organisation organization corporation institute institution university college secretariat senate congress bureau league embassy academy directorate chamber executive presidency judiciary museum society church club police trust politburo subcommittee platform consortium coalition commonwealth bloc",
)

/** Names that bodies of many countries bear, in small letters; the lists have one country's. */
export const sharedBodies: ReadonlySet<string> = new Set([
  "senate",
  "house",
  "house of representatives",
  "congress",
  "liberal party",
  "nationals",
  "national party",
  "labour party",
  "labour",
  "conservative party",
  "conservatives",
  "democratic party",
  "republican party",
  "green party",
  "defence department",
  "department of defence",
  "baath party",
  "high court",
  "npp",
  "morena",
  "pif",
  "epa",
  "environmental protection agency",
  "department of justice",
  "justice department",
])

/** Words of other tongues that open the name of a body: "Banque Misr", "Partido Popular". */
export const foreignOpenings = wordSet(
  "banco banque banca bancos partido parti partito partei ministerio ministério ministère ministero ministerium universidad université universidade università universität universiteit instituto institut istituto fundación fundacion fundação fondation fondazione stiftung asociación asociacion associação associazione federación federacion federação fédération federazione confederación confederação cámara camara câmara chambre comisión comision comissão comité comitato consejo conseil conselho consiglio corte policía policia polícia polizia guardia gendarmerie empresa grupo groupe gruppo gruppe compañía compañia companhia compagnie compagnia société sociedad sociedade sindicato syndicat unión união unione movimiento movimento mouvement frente alianza aliança alleanza liga ligue lega sporting deportivo atlético atletico olympique borussia bayer dynamo dinamo lokomotiv spartak zenit maccabi hapoel beitar televisión televisão agencia agência agence agenzia oficina secretaría secretaria servicio serviço servizio seguros centro colegio colégio collège escuela escola école scuola museo musée museu teatro théâtre orquesta orchestre ejército exército fuerza fuerzas forças armada asamblea assemblée assembleia assemblea senado sénat congreso congresso parlamento parlement parlament cooperativa coopérative procuraduría fiscalía defensoría contraloría superintendencia alcaldía gobernación gobierno gouvernement governo observatorio observatoire dirección consultora petróleos electricité électricité bundesamt bundesministerium bundesverband verein verband vereniging stichting landesbank sparkasse kementerian dewan majlis jamaat jamiat hizb harakat lashkar jaish sangguniang kapisanan shirkat darul",
)

/** What the names of single bodies end in: "Rabobank", "Bundestag", "Ukrtelecom". */
export const bodyEndings: readonly string[] = ["bank", "telecom", "corp", "soft", "pharma"]

/** Those whose things bodies are named after: "Women's Health Organization", "Workers' Rights". */
export const owningPeople = wordSet(
  "worker workers woman women men man child children veterans mothers farmers teachers nurses people citizens consumers students parents girls boys artists writers lawyers engineers drivers miners fishermen king queen sailors soldiers bishops prisoners journalists owners players victims refugees migrants",
)
