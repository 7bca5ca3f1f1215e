import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/form/form-failure";
import { PlainWords } from "~/components/text/plain-words";
import type { ListedRegistration } from "~/domain/registration/list-registrations.server";
import { isOpen } from "~/domain/registration/registration-status";
import { formatDate } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { AcceptForm } from "./accept-form";
import { MessageForm } from "./message-form";
import { RegistrationDecision } from "./registration-decision";
import { RegistrationFacts } from "./registration-facts";
import { SimilarBodies } from "./similar-bodies";

type Props = {
  review: { slug: string; timeZone: string };
  registration: ListedRegistration;
  hasContact: boolean;
  failure: FormFailure | null;
};

/** One request: what the body says, how it was answered, and what can be answered. */
export function RegistrationEntry({ review, registration, hasContact, failure }: Props) {
  const { t } = useTranslation("registration");
  const language = useLanguage();
  const { id, name, nameLanguage, acronym, status, createdAt } = registration;
  return (
    <article className="registration" aria-labelledby={`name-${id}`}>
      <h3 id={`name-${id}`}>
        <span lang={nameLanguage}>
          <PlainWords text={name} />
        </span>
        {acronym ? (
          <>
            {" ("}
            <PlainWords text={acronym} />
            {")"}
          </>
        ) : null}
      </h3>
      <p className="quiet">
        <span className="tag">{t(`status.${status}`)}</span>{" "}
        {t("receivedOn", { date: formatDate(createdAt, language, review.timeZone) })}
      </p>
      <RegistrationFacts registration={registration} />
      <SimilarBodies review={review.slug} bodies={registration.similar} />
      <RegistrationDecision review={review} registration={registration} />
      {isOpen(status) ? (
        <>
          <AcceptForm registration={registration} failure={failure} />
          <MessageForm intent="ask" registration={id} review={review.slug} offered={hasContact} failure={failure} />
          <MessageForm intent="decline" registration={id} review={review.slug} offered failure={failure} />
        </>
      ) : null}
    </article>
  );
}
