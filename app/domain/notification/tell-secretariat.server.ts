import type { WriteTransaction } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { translatorFor } from "~/i18n/resources.server";
import { toLanguage, type Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import type { ReviewTemplate } from "./mail-templates";
import { queueMessages, type NewMessage } from "./queue-mail.server";

type Told = {
  review: { id: string; slug: string; title: unknown };
  /** As it is stored. */
  participantName: unknown;
  template: ReviewTemplate;
  pathOf: (language: Language) => string;
};

/** Tells the secretariat of a review what a participant did, each person in their language: names and a link, nothing of a text. */
export async function tellSecretariat(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "now">,
  { review, participantName, template, pathOf }: Told,
): Promise<void> {
  const staff = await tx.staff.findMany({
    where: { reviewId: review.id, role: "secretariat", user: { disabledAt: null } },
    select: { user: { select: { id: true, language: true } } },
  });
  const messages = staff.map(({ user }): NewMessage => {
    const language = toLanguage(user.language);
    const t = translatorFor(language);
    const reviewTitle = textOf(review.title, language);
    const facts = [
      t("notification:invitation.review", { title: reviewTitle }),
      t("notification:invitation.participant", { name: textOf(participantName, language) }),
    ];
    const params = { review: review.slug, reviewTitle, facts: facts.join("\n"), path: pathOf(language) };
    return { recipientId: user.id, template, params, language };
  });
  await queueMessages(tx, ctx, messages);
}
