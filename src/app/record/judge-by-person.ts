import type { Decision } from "../../model/decision.ts"
import type { Opened } from "./opened.ts"

export function judgeByPerson(_o: Opened, _d: Decision & { act: "judge" }): void {}
export function takeBackJudgement(_o: Opened, _d: Decision & { act: "judge" }, _at: string): void {}
