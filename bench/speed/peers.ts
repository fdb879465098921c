import recognizers from "@microsoft/recognizers-text-suite"
import * as chrono from "chrono-node"
import compromise from "compromise"
import model from "wink-eng-lite-web-model"
import wink from "wink-nlp"

/** A program that people use for a part of what a reading is. */
export interface Peer {
  readonly name: string
  readonly does: string
  /** Articles it is timed on: enough for a second or more. */
  readonly articles: number
  read(text: string): unknown
}

const nlp = wink(model)

/** Npm packages that read dates, money or grammar, each asked for what it does best. */
export const peers: readonly Peer[] = [
  {
    name: "compromise",
    does: "tags and phrases",
    articles: 40,
    read: (text) => compromise(text).json(),
  },
  {
    name: "chrono-node",
    does: "dates only",
    articles: 300,
    read: (text) => chrono.parse(text),
  },
  {
    name: "Recognizers-Text",
    does: "currency only",
    articles: 3,
    read: (text) => recognizers.recognizeCurrency(text, "en-us"),
  },
  {
    name: "wink-nlp",
    does: "tokens and tags only",
    articles: 300,
    read: (text) => nlp.readDoc(text).tokens().out(nlp.its.pos),
  },
]
