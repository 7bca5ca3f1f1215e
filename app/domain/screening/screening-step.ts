import type { ScreeningAct } from "./screening-rules";

/** What the page of a version shows: the text, or what a decision will do. A decision that is not open leads back to the text. */
export type ScreeningStep = "read" | "publish" | "return";

export function stepOf(asked: "publish" | "return" | undefined, acts: readonly ScreeningAct[]): ScreeningStep {
  if (asked === "return" && acts.includes("return")) return "return";
  const publishable = acts.includes("publish") || acts.includes("acceptAndPublish");
  return asked === "publish" && publishable ? "publish" : "read";
}
