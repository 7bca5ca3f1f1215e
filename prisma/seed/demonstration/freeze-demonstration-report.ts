import type { WriteTransaction } from "~/db/types";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { publishReportVersion } from "~/domain/report/version/publish-report-version.server";
import type { CommandContext } from "~/domain/shared/context";
import type { StaffRole } from "~/permission/actor";
import type { SeededReview } from "../factories/create-review";
import { actorFor, type People } from "./seed-people";

/** When the final version was frozen and published: invented, after the circulation of the draft in April 2024. */
const frozenAt = new Date("2024-05-31T09:00:00Z");
const publishedAt = new Date("2024-06-03T09:00:00Z");

/** The context of a command that runs inside the transaction of the seeding. */
function contextIn(
  tx: WriteTransaction,
  held: { userId: string; reviewId: string; role: StaffRole; now: Date },
): CommandContext {
  const { userId, reviewId, role, now } = held;
  return { read: tx, write: (work) => work(tx), actor: actorFor(userId, [{ reviewId, role }]), now };
}

/** Asked for because some of its paragraphs cite no passage: they say what the meeting did. */
const decision = {
  reason: "Demonstration: the paragraphs without a cited passage report what the meeting itself did.",
  language: "en",
} as const;

/** The last step of a review: the editor freezes its report as final, the secretariat publishes the version. */
export async function freezeDemonstrationReport(
  tx: WriteTransaction,
  review: SeededReview,
  people: People,
): Promise<void> {
  const { id: reviewId, slug } = review;
  const editor = contextIn(tx, { userId: people.editor, reviewId, role: "editor", now: frozenAt });
  const number = await freezeReportVersion(editor, { review: slug, stage: "final", decision });
  const secretariat = contextIn(tx, { userId: people.secretariat, reviewId, role: "secretariat", now: publishedAt });
  await publishReportVersion(secretariat, { review: slug, number });
}
