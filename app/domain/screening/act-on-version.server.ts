import { findVersionToDecide, type VersionToDecide } from "~/db/queries/find-version-to-decide.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvents } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { changeStatus } from "~/domain/submission/status-steps.server";
import { can } from "~/permission/can";
import { actsClosedBy, actsClosedByEntry, actsClosedByLevel } from "./publication-acts";
import {
  allowsAct,
  isFreshReturn,
  permissionsFor,
  type ReturnMade,
  statusAfter,
  type ScreeningAct,
} from "./screening-rules";

/** A version by its identifier, and the review under whose address it was asked for. */
export type VersionKey = { review: string; versionId: string };

type Step = {
  act: ScreeningAct;
  /** Names of the act in the audit record. */
  actions: readonly string[];
  /** What the audit record says in addition. */
  detail?: Record<string, string>;
  /** Whether this act has already had its effect: then nothing happens. */
  isRepeat?: (version: VersionToDecide) => boolean;
  /** What the act does in addition to changing the status, in its transaction. */
  effect?: (tx: WriteTransaction, version: VersionToDecide) => Promise<void>;
};

function load(tx: WriteTransaction, { actor }: CommandContext, key: VersionKey): VersionToDecide {
  const version = findVersionToDecide(tx, key);
  if (!version || !can(actor, "screening.read", { reviewId: version.submission.reviewId })) throw notFound();
  return version;
}

/** What was accepted before was opened for a correction: that is not undone. */
function returnOf({ decision, accepted, draftSavedAt }: VersionToDecide): ReturnMade {
  const returned = decision?.decision === "returned" && !accepted;
  return { returnedAt: returned ? decision.decidedAt : null, draftSavedAt };
}

/**
 * Carries out one act of screening in one transaction: scope, permission, rule, state, effect, audit record. The same
 * act again has no further effect.
 * @throws DomainError invalid where the authors or the rule of the review on publication do not allow it, notFound outside the actor's reviews, forbidden without the permission, conflict (with the status
 *   and latest version there are now) where the table of submission-statuses.ts does not allow it
 */
export async function actOnVersion(ctx: CommandContext, key: VersionKey, step: Step): Promise<void> {
  const { act, actions, isRepeat, effect } = step;
  const publishes = ["published", "withdrawn"].includes(statusAfter(act));
  await ctx.write(
    async (tx) => {
      const version = load(tx, ctx, key);
      const { submission, latestVersion } = version;
      const { reviewId } = submission;
      for (const permission of permissionsFor(act)) requirePermission(ctx.actor, permission, { reviewId });
      const { state, takenDownReason } = submission;
      const isLatest = latestVersion === version.version;
      if (isLatest && state === statusAfter(act) && (isRepeat?.(version) ?? true)) return;
      const returnIsFresh = isFreshReturn(returnOf(version), ctx.now);
      if (actsClosedByLevel(version.level).includes(act)) throw invalid({ "": ["publicationLevel"] });
      if (actsClosedByEntry(submission).includes(act)) throw invalid({ "": ["entryUnconfirmed"] });
      if (actsClosedBy(submission.review, ctx.now).includes(act)) throw invalid({ "": ["publicationRule"] });
      const isAskedFor = version.openRequest !== null;
      const sent = { state, version: version.version, latestVersion, takenDownReason };
      if (!allowsAct({ ...sent, isAskedFor, returnIsFresh }, act)) throw conflict({ state, latestVersion });
      const to = await changeStatus(tx, submission, { act, now: ctx.now });
      await effect?.(tx, version);
      const detail = { number: submission.number, version: version.version, from: state, to, ...step.detail };
      const subject = { subjectType: "Submission", subjectId: submission.id };
      await recordAuditEvents(
        tx,
        ctx,
        actions.map((action) => ({ action, ...subject, detail })),
      );
    },
    { publishes },
  );
}
