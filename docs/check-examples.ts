/** For each check a sentence that it doubts and one that looks alike and is sound. */
export const checkExamples: Readonly<Record<string, readonly [doubted: string, sound: string]>> = {
  conversion: [
    "Denmark lends Kenya 300 million euros ($515 million) for a harbour.",
    "Denmark lends Kenya 300 million euros ($326 million) for a harbour.",
  ],
  "parts-exceed-whole": [
    "Norway pledged $50 million to Kenya, including $60 million for schools.",
    "Norway pledged $50 million to Kenya, including $40 million for schools.",
  ],
  sum: [
    "The storm killed 14 people: six in Murcia, five in Almeria and two in Granada.",
    "The storm killed at least 14 people: six in Murcia, five in Almeria and two in Granada.",
  ],
  percentage: [
    "Wheat exports rose 20 percent, from 40 million tonnes to 60 million tonnes.",
    "Wheat exports rose 50 percent, from 40 million tonnes to 60 million tonnes.",
  ],
  "unit-restated": [
    "The column drove 120 kilometres (200 miles) in two days.",
    "The column drove 120 kilometres (75 miles) in two days.",
  ],
  "list-count": [
    "The minister will visit four capitals: Lisbon, Madrid and Rome.",
    "The minister will visit four capitals, among them Lisbon, Madrid and Rome.",
  ],
  "weekday-date": [
    "It was signed on Thursday, September 29, 2023, in Oslo.",
    "It was signed on Friday, September 29, 2023, in Oslo.",
  ],
}
