import text from "../../examples/reports/flood-figures-that-disagree-2024-03-19.txt?raw"

/** The story to try it on. */
export const story = text.trim()
