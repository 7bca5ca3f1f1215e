import { type Language, toLanguage } from "~/language/language";
import { translatorFor, type Translate } from "~/i18n/resources.server";
import {
  accountMessageParamsSchema,
  checkMessageParamsSchema,
  isAccountTemplate,
  isLinkTemplate,
  isMessageTemplate,
  isRegistrationTemplate,
  isReviewTemplate,
  isSubmissionTemplate,
  linkMessageParamsSchema,
  messageParamsSchema,
  registrationMessageParamsSchema,
  reviewMessageParamsSchema,
  reminderParamsSchema,
  reminderTemplate,
  type MessageTemplate,
} from "./mail-templates";

export type QueuedMessage = { messageId: string; template: string; params: unknown; language: string };

export type Mail = {
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  language: Language;
};

/** Who reads it, and where it leads where that is known only now. An empty name is one that nobody has said. `contact` is where the
 * secretariat is reached. */
export type Addressee = {
  reader: { name: string; email: string; language?: string; timeZone?: string | null; noticeWays?: unknown };
  origin: string;
  path?: string;
  contact?: string | null;
};

const parts = ["greeting", "body", "facts", "next", "contact", "closing"] as const;

type Said = { facts: string; values: Record<string, string | undefined> & { path: string } };

/** What the parameters of a template are, and the lines of facts in its middle. */
function say(template: MessageTemplate, given: unknown, { t, path }: { t: Translate; path: string }): Said {
  if (isSubmissionTemplate(template)) {
    const values = messageParamsSchema.parse(given);
    return { values, facts: t("notification:facts", values) };
  }
  if (isLinkTemplate(template)) {
    const values = linkMessageParamsSchema.parse(given);
    return { values: { ...values, path }, facts: values.facts };
  }
  if (isAccountTemplate(template)) {
    const values = accountMessageParamsSchema.parse(given);
    return { values, facts: t("notification:accountFacts", values) };
  }
  if (isRegistrationTemplate(template)) {
    const values = registrationMessageParamsSchema.parse(given);
    return { values, facts: t("notification:registrationFacts", values) };
  }
  if (isReviewTemplate(template)) {
    const values = reviewMessageParamsSchema.parse(given);
    return { values, facts: values.facts };
  }
  if (template === reminderTemplate) {
    const values = reminderParamsSchema.parse(given);
    return { values, facts: t("notification:reminderFacts", values) };
  }
  const values = checkMessageParamsSchema.parse(given);
  return { values, facts: t("notification:checkFacts", values) };
}

/**
 * What a notice says in the portal and in the daily mail: its subject, and the page that it leads to.
 * @throws Error for a template or parameters that this build does not know.
 */
export function renderNotice({ template, params, language }: Omit<QueuedMessage, "messageId">) {
  if (!isMessageTemplate(template)) throw new Error("unknown template of a message");
  const t = translatorFor(toLanguage(language));
  const { values } = say(template, params, { t, path: "" });
  return { subject: t(`notification:${template}.subject`, values), path: values.path };
}

/**
 * The mail as its recipient reads it: plain text in their language, with one link.
 * @throws Error for a template or parameters that this build does not know.
 */
export function renderMessage(message: QueuedMessage, { reader, origin, path = "", contact = null }: Addressee): Mail {
  if (!isMessageTemplate(message.template)) throw new Error("unknown template of a message");
  const template: MessageTemplate = message.template;
  const language = toLanguage(message.language);
  const t = translatorFor(language);
  const said = say(template, message.params, { t, path });
  const values = { ...said.values, name: reader.name, link: origin + said.values.path };
  const texts = {
    greeting: reader.name ? t("notification:greeting", values) : t("notification:greetingWithoutName"),
    body: t(`notification:${template}.body`, values),
    facts: said.facts,
    next: t(`notification:${template}.next`, values),
    contact: contact === null ? "" : t("notification:contact", { contact }),
    closing: t("notification:closing", values),
  };
  return {
    messageId: message.messageId,
    to: { name: reader.name, address: reader.email },
    subject: t(`notification:${template}.subject`, values),
    text:
      parts
        .map((part) => texts[part])
        .filter((text) => text !== "")
        .join("\n\n") + "\n",
    language,
  };
}
