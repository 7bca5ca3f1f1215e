import { translatorFor } from "~/i18n/resources.server";
import { toLanguage } from "~/language/language";
import { paths } from "~/paths/paths";
import { renderNotice, type Mail, type QueuedMessage } from "./render-mail.server";

type Reader = { name: string; email: string; language: string };

/**
 * The daily mail of a person: one line and one link for each notice, the oldest first. It is sent under the Message-ID of
 * the oldest, so that a mail that is sent twice is known as the same.
 */
export function renderDigest(
  messages: readonly QueuedMessage[],
  { reader, origin }: { reader: Reader; origin: string },
): Mail {
  const language = toLanguage(reader.language);
  const t = translatorFor(language);
  const lines = messages.map((message) => {
    const { subject, path } = renderNotice(message);
    return `${subject}\n${origin}${path}`;
  });
  const values = { count: messages.length, name: reader.name, link: origin + paths.notices(language) };
  const text = [
    t("notification:greeting", values),
    t("notification:digest.body", values),
    ...lines,
    t("notification:digest.next", values),
    t("notification:closing"),
  ].join("\n\n");
  return {
    messageId: messages[0]?.messageId ?? "",
    to: { name: reader.name, address: reader.email },
    subject: t("notification:digest.subject", values),
    text: `${text}\n`,
    language,
  };
}
