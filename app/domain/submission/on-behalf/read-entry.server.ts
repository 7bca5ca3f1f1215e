import { findPartWithEntry, type PartWithEntry } from "~/db/queries/participations/find-entry.server";
import { reviewFor } from "~/domain/participation/own-deadline";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type AttachableType, readFileType } from "~/domain/shared/files/file-types";
import { openStored } from "~/domain/shared/files/stored-files.server";
import { toLanguage, type Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { can } from "~/permission/can";
import { statusOf, type SubmissionStatus } from "../submission-statuses";
import type { ParticipationKey } from "./enter-on-behalf.server";
import { channels, onBehalfOf, type Channel, type OnBehalfStatus } from "./on-behalf-rules";

/** What the secretariat knows of an entry. */
export type Entry = {
  submissionId: string;
  state: SubmissionStatus;
  status: OnBehalfStatus;
  channel: Channel;
  receivedOn: string;
  original: { name: string; size: number; type: AttachableType };
  enteredBy: string | null;
  enteredAt: Date;
  contact: { name: string; email: string | null; language: Language };
  /** How long the link works; null where none was sent. */
  expiresAt: Date | null;
  answered: { name: string; at: Date } | null;
  objection: string | null;
  unconfirmedReason: string | null;
  /** The version that was sent last; null before that. */
  versionId: string | null;
};

export type EntryPage = {
  review: { slug: string; shortTitle: ReadText; timeZone: string; zoneName: ZoneName };
  participant: { slug: string; name: ReadText };
  deadline: Date;
  /** Null where staff entered nothing for it. */
  entry: Entry | null;
  /** The participant has begun a submission of its own. */
  begun: boolean;
  /** A focal point of it, where it has one. */
  known: { name: string; email: string; language: Language } | null;
};

/** The review, for those who enter for its participants. @throws DomainError notFound */
async function findReviewToEnter(ctx: QueryContext, slug: string): Promise<ReviewSetup> {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "entry.make", { reviewId: found.setup.id })) throw notFound();
  return found.setup;
}

async function getPart(ctx: QueryContext, { review, participant }: ParticipationKey) {
  const setup = await findReviewToEnter(ctx, review);
  const part = findPartWithEntry(ctx.read, { reviewId: setup.id, slug: participant });
  if (!part) throw notFound();
  return { ...part, setup };
}

function entryOf({ submission, entry }: PartWithEntry): Entry | null {
  const status = submission && onBehalfOf(submission.onBehalf);
  if (!submission || !entry || !status) return null;
  const { answeredName, answeredAt } = entry;
  return {
    submissionId: submission.id,
    state: statusOf(submission.state) ?? "draft",
    status,
    channel: channels.find((one) => one === entry.channel) ?? "email",
    receivedOn: entry.receivedOn,
    original: { name: entry.name, size: entry.size, type: readFileType(entry.type) },
    enteredBy: entry.enteredBy,
    enteredAt: entry.enteredAt,
    contact: { name: entry.contactName, email: entry.contactEmail, language: toLanguage(entry.contactLanguage) },
    expiresAt: entry.expiresAt,
    answered: answeredName !== null && answeredAt ? { name: answeredName, at: answeredAt } : null,
    objection: entry.objection,
    unconfirmedReason: entry.unconfirmedReason,
    versionId: submission.versionId,
  };
}

/**
 * What staff entered for a participant, or what they need to know to enter it.
 * @throws DomainError notFound
 */
export async function readEntry(
  ctx: QueryContext,
  { language, ...key }: ParticipationKey & { language: Language },
): Promise<EntryPage> {
  const { setup, participant, submission, extension, known, ...part } = await getPart(ctx, key);
  const { slug, timeZone } = setup;
  return {
    review: {
      ...{ slug, timeZone },
      shortTitle: setupInLanguage(setup, language).shortTitle,
      zoneName: readZoneName(setup.zoneName, language),
    },
    participant: { slug: participant.slug, name: readText(participant.name, language) },
    deadline: reviewFor(setup, extension).submissionsCloseAt,
    entry: entryOf({ ...part, participant, submission, extension, known }),
    begun: submission !== null && submission.state !== "invited",
    known: known && { ...known, language: toLanguage(known.language) },
  };
}

/** The bytes of what came, for the secretariat. @throws DomainError notFound */
export async function readOriginal(ctx: QueryContext, { folder, ...key }: ParticipationKey & { folder: string }) {
  const { entry } = await getPart(ctx, key);
  const opened = entry ? await openStored(folder, entry.storedName) : null;
  if (!entry || !opened) throw notFound();
  try {
    return { type: readFileType(entry.type), bytes: await opened.readFile() };
  } finally {
    await opened.close();
  }
}
