import type { WriteTransaction } from "~/db/types";
import { queueMessages } from "~/domain/notification/queue-mail.server";
import type { QueryContext } from "~/domain/shared/context";
import { translatorFor } from "~/i18n/resources.server";
import { formatDate } from "~/language/format";
import { toLanguage } from "~/language/language";
import { textOf } from "~/language/localized-text";

type About = { review: { slug: string; title: unknown }; participant: { name: unknown } };

type Asked = { submissionId: string; contactEmail: string; contactLanguage: string; expiresAt: Date };

/** Asks the contact to confirm, by a link: names and dates, and nothing of the text. Answers the identifier of the mail. */
export async function mailEntryLink(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "now">,
  { about: { review, participant }, asked }: { about: About; asked: Asked },
): Promise<string | null> {
  const language = toLanguage(asked.contactLanguage);
  const t = translatorFor(language);
  const facts = [
    t("notification:invitation.review", { title: textOf(review.title, language) }),
    t("notification:invitation.participant", { name: textOf(participant.name, language) }),
    t("notification:invitation.until", { date: formatDate(asked.expiresAt, language, "UTC") }),
  ];
  const params = { subjectId: asked.submissionId, facts: facts.join("\n"), review: review.slug };
  const [id] = await queueMessages(tx, ctx, [{ address: asked.contactEmail, template: "entryLink", params, language }]);
  return id ?? null;
}
