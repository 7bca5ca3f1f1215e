import { type Language, toLanguage } from "~/language/language";
import { translatorFor } from "~/i18n/resources.server";
import {
  checkMessageParamsSchema,
  isMessageTemplate,
  isSubmissionTemplate,
  messageParamsSchema,
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

type Reader = { name: string; email: string };

const parts = ["greeting", "body", "facts", "next", "closing"] as const;

/**
 * The mail as its recipient reads it: plain text in their language, with one link.
 * @throws Error for a template or parameters that this build does not know.
 */
export function renderMessage(message: QueuedMessage, { reader, origin }: { reader: Reader; origin: string }): Mail {
  if (!isMessageTemplate(message.template)) throw new Error("unknown template of a message");
  const template: MessageTemplate = message.template;
  const language = toLanguage(message.language);
  const aboutSubmission = isSubmissionTemplate(template);
  const params = (aboutSubmission ? messageParamsSchema : checkMessageParamsSchema).parse(message.params);
  const t = translatorFor(language);
  const values = { ...params, name: reader.name, link: origin + params.path };
  const texts = {
    greeting: t("notification:greeting", values),
    body: t(`notification:${template}.body`, values),
    facts: aboutSubmission ? t("notification:facts", values) : t("notification:checkFacts", values),
    next: t(`notification:${template}.next`, values),
    closing: t("notification:closing", values),
  };
  return {
    messageId: message.messageId,
    to: { name: reader.name, address: reader.email },
    subject: t(`notification:${template}.subject`, values),
    text: parts.map((part) => texts[part]).join("\n\n") + "\n",
    language,
  };
}
