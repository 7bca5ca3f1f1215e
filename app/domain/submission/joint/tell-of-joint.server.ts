import type { WriteTransaction } from "~/db/types";
import type { ReviewTemplate } from "~/domain/notification/mail-templates";
import { queueMessages, type NewMessage } from "~/domain/notification/queue-mail.server";
import type { CommandContext } from "~/domain/shared/context";
import { translatorFor } from "~/i18n/resources.server";
import { toLanguage, type Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { userIdOf } from "~/permission/actor";

type Told = {
  template: Extract<
    ReviewTemplate,
    "jointNamed" | "jointConfirmed" | "jointDeclined" | "jointWithdrawn" | "alignmentMade" | "alignmentWithdrawn"
  >;
  /** Whose focal points are told. */
  participantId: string;
  review: { slug: string; title: unknown };
  /** Names of the lead, and of the other, in every language. */
  lead: unknown;
  other: unknown;
  pathIn: (language: Language) => string;
};

/** Tells the focal points of a participant, each in their language: who is concerned, and where to read more. */
export async function tellFocalPoints(tx: WriteTransaction, ctx: CommandContext, told: Told): Promise<void> {
  const { template, participantId, review, lead, other, pathIn } = told;
  const people = await tx.member.findMany({
    where: { participantId, role: "focal-point", user: { disabledAt: null } },
    select: { user: { select: { id: true, language: true } } },
  });
  const messages = people.flatMap(({ user }): NewMessage[] => {
    if (user.id === userIdOf(ctx.actor)) return [];
    const language = toLanguage(user.language);
    const t = translatorFor(language);
    const facts = [
      t("notification:invitation.review", { title: textOf(review.title, language) }),
      t("notification:joint.lead", { name: textOf(lead, language) }),
      t("notification:joint.other", { name: textOf(other, language) }),
    ];
    const params = {
      review: review.slug,
      reviewTitle: textOf(review.title, language),
      facts: facts.join("\n"),
      path: pathIn(language),
    };
    return [{ recipientId: user.id, template, params, language }];
  });
  await queueMessages(tx, ctx, messages);
}
