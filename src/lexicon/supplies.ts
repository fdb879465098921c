import { wordSet } from "./lexicon.ts"

/** Things that are sent, delivered or donated as help, by lemma: the heads of noun phrases. */
export const supplyNouns = wordSet(
  // Military.
  "weapon weaponry arm armament ammunition munition missile rocket shell round howitzer mortar",
  "artillery tank vehicle carrier drone helicopter jet aircraft fighter plane launcher system",
  "battery interceptor radar rifle gun grenade mine helmet vest armor armour boat vessel ship",
  "warship frigate submarine truck ambulance bus car pickup motorcycle equipment gear hardware",
  "materiel matériel optics goggles bullet cartridge explosive torpedo bomb spare launchers",
  // Medical and humanitarian.
  "medicine drug vaccine dose antibiotic kit bandage mask respirator ventilator defibrillator",
  "test tent blanket mattress tarpaulin shelter food flour wheat grain rice maize oil meal ration",
  "parcel water soap clothing clothes hygiene supply supplies good goods item consumable",
  "instrument scanner x-ray incubator microscope stretcher bed wheelchair crutch prosthesis",
  "hospital clinic laboratory",
  // Power, shelter, industry, farming, climate.
  "generator transformer turbine pump boiler heater stove panel fuel diesel gas petrol coal cable",
  "pole excavator bulldozer crane tractor harvester seed fertiliser fertilizer livestock cattle",
  "cow machine machinery engine pipe pipeline bridge container locomotive wagon ferry",
  // Learning and government.
  "computer laptop tablet printer phone smartphone server terminal book textbook desk chair",
  "furniture uniform bicycle stationery software material",
)

/** Adjectives and nouns that tell the kind of help: "military aid", "climate finance". */
export const sectors = wordSet(
  "humanitarian military security defence defense financial economic macro-financial",
  "development climate emergency food health medical technical reconstruction recovery relief",
  "energy winter winterisation winterization infrastructure education budgetary disaster",
  "nutrition sanitation water refugee stabilisation stabilization demining arms weapons cyber",
  "resilience adaptation mitigation foreign bilateral lethal non-lethal nonlethal rehabilitation",
)
