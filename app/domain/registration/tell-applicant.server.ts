import type { WriteTransaction } from "~/db/types";
import type { RegistrationTemplate } from "~/domain/notification/mail-templates";
import { queueMessages } from "~/domain/notification/queue-mail.server";
import type { QueryContext } from "~/domain/shared/context";
import { toLanguage } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { paths } from "~/paths/paths";

type About = {
  review: { slug: string; title: unknown };
  registration: { language: string; contactEmail: string; name: string };
  template: RegistrationTemplate;
  /** What the secretariat wrote. */
  message?: string;
};

/**
 * Tells the contact of a body what happened to its request, in the language in which it was made. The first mail goes to an
 * address that nobody has confirmed: nothing that was typed is in it.
 */
export async function tellApplicant(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "now">,
  { review, registration, template, message = "" }: About,
): Promise<void> {
  const language = toLanguage(registration.language);
  const params = {
    review: review.slug,
    reviewTitle: textOf(review.title, language),
    organization: template === "registrationReceived" ? "" : registration.name,
    message,
    path: template === "registrationAccepted" ? paths.signIn(language) : paths.review(language, review.slug),
  };
  await queueMessages(tx, ctx, [{ address: registration.contactEmail, template, params, language }]);
}
