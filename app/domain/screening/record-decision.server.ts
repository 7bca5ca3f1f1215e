import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { userIdOf } from "~/permission/actor";
import type { Decision } from "./screening-rules";

type Recorded = { versionId: string; decision: Decision; reason?: string; reasonLanguage?: string };

/** Writes down what was decided on a version, by whom and when; earlier decisions stay. */
export async function recordDecision(tx: WriteTransaction, ctx: CommandContext, decision: Recorded): Promise<void> {
  const decidedById = userIdOf(ctx.actor);
  await tx.screeningDecision.create({ data: { ...decision, decidedById, decidedAt: ctx.now } });
}
