import { listFrozenAnswers } from "~/db/queries/list-frozen-answers.server";
import { findSubmissionHead } from "~/db/queries/find-submission-head.server";
import { namesOfUsers } from "~/domain/account/people.server";
import { participantClassOf } from "~/domain/participant/participant-row";
import { reviewSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readFrozenMarks, type ReadNotApplicable } from "../not-applicable/read-not-applicable";
import { toReadSessions, type ReadSession } from "../published/submission-reading";
import { toHead, type SubmissionHead } from "../submission-head.server";
import { findSentEntry, type EntryKey } from "./find-entry.server";
import { channels, onBehalfOf, type Channel, type OnBehalfStatus } from "./on-behalf-rules";

/** What the person reads who says for the participant whether a text is what it sent. */
export type EntryToConfirm = {
  head: SubmissionHead;
  status: OnBehalfStatus;
  version: number;
  sha256: string;
  channel: Channel;
  /** A day in the time zone of the review. */
  receivedOn: string;
  /** Who typed it; null where the account is closed. */
  enteredBy: string | null;
  /** As the secretariat calls the reader. */
  contactName: string;
  objection: string | null;
  answered: { name: string; at: Date } | null;
  sessions: ReadSession[];
  /** The questions that do not apply to the participant. */
  notApplicable: ReadNotApplicable[];
};

/**
 * The text that staff entered, as it was frozen, for the person who is asked to confirm it.
 * @throws DomainError notFound where the link does not work; forbidden for a drafter
 */
export async function readEntryToConfirm(
  ctx: QueryContext,
  { key, language }: { key: EntryKey; language: Language },
): Promise<EntryToConfirm> {
  const { submission, entry, latest } = await findSentEntry(ctx.read, ctx, key);
  const row = findSubmissionHead(ctx.read, submission.id);
  const version = await ctx.read.submissionVersion.findUnique({
    where: { submissionId_version: { submissionId: submission.id, version: latest.version } },
    select: { id: true, canonicalHead: true },
  });
  if (!row || !version) throw notFound();
  const setup = await reviewSetup(ctx.read, row.review);
  const reading = {
    participantClass: participantClassOf(row.participant.class),
    setup: setupInLanguage(setup, language),
  };
  const names = await namesOfUsers(ctx.read, [entry.enteredById]);
  return {
    head: toHead({ ...row, setup, sight: "all" }, ctx, language),
    status: onBehalfOf(submission.onBehalf) ?? "unconfirmed",
    version: latest.version,
    sha256: latest.sha256,
    channel: channels.find((one) => one === entry.channel) ?? "email",
    receivedOn: entry.receivedOn,
    enteredBy: names.get(entry.enteredById ?? "") ?? null,
    contactName: entry.contactName,
    objection: entry.objection,
    answered:
      entry.answeredName !== null && entry.answeredAt ? { name: entry.answeredName, at: entry.answeredAt } : null,
    sessions: toReadSessions(listFrozenAnswers(ctx.read, version.id), reading),
    notApplicable: readFrozenMarks(version.canonicalHead, reading),
  };
}
