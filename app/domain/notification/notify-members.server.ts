import type { WriteTransaction } from "~/db/types";
import { isLanguage, type Language } from "~/domain/shared/language";
import type { QueryContext } from "~/domain/shared/context";
import { textOf } from "~/domain/translation/localized-text";
import { paths } from "~/i18n/paths";
import type { MessageParams } from "./message-params";
import type { MessageTemplate } from "./message-templates";
import { queueMessage } from "./queue-message.server";

const withWhatMailsName = {
  submission: {
    include: {
      review: { select: { slug: true, title: true } },
      participant: { include: { members: { include: { user: true } } } },
    },
  },
} as const;

function load(tx: WriteTransaction, versionId: string) {
  return tx.submissionVersion.findUniqueOrThrow({ where: { id: versionId }, include: withWhatMailsName });
}

type Reported = Awaited<ReturnType<typeof load>>;

function pathFor(template: MessageTemplate, { submission }: Reported, language: Language): string {
  const { id, number, review } = submission;
  switch (template) {
    case "submissionPublished":
      return paths.submission(language, { review: review.slug, number });
    case "submissionReceived":
      return paths.respondSent(language, id);
    case "submissionReturned":
    case "submissionAccepted":
    case "submissionReopened":
      return paths.respondOverview(language, id);
  }
}

function paramsFor(template: MessageTemplate, version: Reported, language: Language): MessageParams {
  const { review, participant, number } = version.submission;
  return {
    review: review.slug,
    reviewTitle: textOf(review.title, language),
    participant: textOf(participant.name, language),
    number: String(number),
    version: String(version.version),
    receiptNumber: version.receiptNumber,
    path: pathFor(template, version, language),
  };
}

/**
 * Tells everybody who acts for the participant of a submitted version what happened to it, each in their own language.
 * Stands in the transaction of what it reports.
 */
export async function notifyMembers(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "now">,
  { versionId, template }: { versionId: string; template: MessageTemplate },
): Promise<void> {
  const version = await load(tx, versionId);
  for (const { user } of version.submission.participant.members) {
    if (user.disabledAt) continue;
    const language = isLanguage(user.language) ? user.language : "en";
    const params = paramsFor(template, version, language);
    await queueMessage(tx, ctx, { recipientId: user.id, template, params, language });
  }
}
