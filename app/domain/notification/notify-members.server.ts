import type { WriteTransaction } from "~/db/types";
import { type Language, toLanguage } from "~/language/language";
import type { QueryContext } from "~/domain/shared/context";
import { textOf } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import type { MessageParams, SubmissionTemplate } from "./mail-templates";
import { queueMessages } from "./queue-mail.server";

/** What is reported: the version, and its submission with those who get the mails. */
type Reported = {
  version: number;
  receiptNumber: string;
  /** Of the version: what is not public by name has no page of its own. */
  level?: string;
  submission: {
    id: string;
    number: number;
    review: { slug: string; title: unknown };
    participant: {
      name: unknown;
      members: { user: { id: string; language: string; disabledAt: Date | null } }[];
    };
  };
};

function pathFor(template: SubmissionTemplate, { submission, level = "public" }: Reported, language: Language): string {
  const { id, number, review } = submission;
  switch (template) {
    case "submissionPublished":
    case "submissionTakenDown":
    case "submissionPutBack":
      return level === "public"
        ? paths.submission(language, { review: review.slug, number })
        : paths.respondOverview(language, id);
    case "submissionReceived":
      return paths.respondSent(language, id);
    case "returnDeclined":
      return paths.respondReturn(language, id);
    case "clarificationAsked":
      return paths.respondQuestions(language, id);
    case "correctionOpened":
    case "submissionReleased":
    case "submissionReturned":
    case "submissionReturnUndone":
    case "submissionAccepted":
    case "submissionReopened":
    case "submissionWithdrawn":
      return paths.respondOverview(language, id);
  }
}

function paramsFor(template: SubmissionTemplate, version: Reported, language: Language): MessageParams {
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

type Message = { template: SubmissionTemplate };

/**
 * Tells everybody who acts for the participant of a submitted version what happened to it, each in their own language.
 * Runs in the transaction of what it reports.
 */
export async function tellMembers(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "now">,
  { template, ...reported }: Reported & Message,
): Promise<void> {
  const messages = reported.submission.participant.members.flatMap(({ user }) => {
    if (user.disabledAt) return [];
    const language = toLanguage(user.language);
    return [{ recipientId: user.id, template, params: paramsFor(template, reported, language), language }];
  });
  await queueMessages(tx, ctx, messages);
}
