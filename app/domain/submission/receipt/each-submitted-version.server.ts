import { setImmediate as nextTurn } from "node:timers/promises";
import { listFrozenAnswers } from "~/db/queries/list-frozen-answers.server";
import type { ReadClient } from "~/db/types";
import { fitsReceipt } from "./frozen-text.server";

const batch = 50;

function load(read: ReadClient, after: string) {
  return read.submissionVersion.findMany({
    where: { id: { gt: after } },
    orderBy: { id: "asc" },
    take: batch,
    select: {
      id: true,
      version: true,
      sha256: true,
      canonicalHead: true,
      submission: { select: { number: true, review: { select: { slug: true } } } },
    },
  });
}

/** Every version that was ever submitted, with whether it still fits its receipt; other work is done between them. */
export async function* eachSubmittedVersion(read: ReadClient) {
  for (let after = ""; ;) {
    const rows = await load(read, after);
    for (const { id, submission, ...row } of rows) {
      const { version } = row;
      const fits = fitsReceipt({ ...row, answers: listFrozenAnswers(read, id) });
      yield { review: submission.review.slug, number: submission.number, version, fits };
      await nextTurn();
      after = id;
    }
    if (rows.length < batch) return;
  }
}
