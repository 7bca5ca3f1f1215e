import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import { Words } from "~/components/text/words";
import type { ListedRegistration } from "~/domain/registration/list-registrations.server";
import { formatDate } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

type Props = { review: { slug: string; timeZone: string }; registration: ListedRegistration };

/** How a request was answered: when, by which person, in which words, and as which body. Nothing while it waits. */
export function RegistrationDecision({ review, registration }: Props) {
  const { t } = useTranslation("registration");
  const language = useLanguage();
  const { status, decidedAt, decidedBy, message, participant } = registration;
  if (status === "received" || decidedAt === null) return null;
  const date = formatDate(decidedAt, language, review.timeZone);
  return (
    <div className="notice">
      <p>{t(`decision.${status}`, { date, name: decidedBy ?? t("decision.nobody") })}</p>
      {participant ? (
        <p>
          {t("decision.as")}{" "}
          <a href={paths.participation(language, { review: review.slug, participant: participant.slug })}>
            <Words text={participant.name} />
          </a>
        </p>
      ) : null}
      {message && status !== "accepted" ? (
        <blockquote>
          <PlainWords text={message} />
        </blockquote>
      ) : null}
    </div>
  );
}
