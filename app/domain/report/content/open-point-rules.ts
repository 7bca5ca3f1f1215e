import { openPointNames, type OpenPoints } from "./open-point-names";
import { isDraftStage } from "./report-stages";

/** Whether a version of this stage needs a recorded decision: it is approved or final, and something is open. */
export function needsDecision(stage: string, open: OpenPoints): boolean {
  return !isDraftStage(stage) && openPointNames.some((name) => open[name] > 0);
}
