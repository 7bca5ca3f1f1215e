import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { ContactLines } from "~/components/layout/contact-lines";
import { Words } from "~/components/text/words";
import type { Country } from "~/domain/participant/countries.server";
import type { ReadText } from "~/language/localized-text";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { TakePartForm } from "./take-part-form";

type Props = {
  review: { slug: string; title: ReadText; shortTitle: ReadText };
  /** The review takes requests. */
  open: boolean;
  sent: boolean;
  /** When the form was opened, signed. */
  time: string;
  countries: Country[];
  failure: FormFailure | null;
};

/** Asking to take part in a review, for a body that has no account; afterwards, what happens next. */
export function TakePartPage({ review, open, sent, time, countries, failure }: Props) {
  const { t } = useTranslation(["registration", "questionnaire"]);
  const language = useLanguage();
  if (sent && !failure) return <Received review={review} />;
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">
        <Words text={review.shortTitle} />
      </p>
      <h1>{t("takePart.title")}</h1>
      {open ? (
        <>
          <p className="lead">{t("takePart.lead")}</p>
          <p>
            {t("takePart.hasAccount")} <a href={paths.signIn(language)}>{t("takePart.signIn")}</a>
          </p>
          <p>
            <a href={paths.questionnaire(language, review.slug, { for: "contribution" })}>
              {t("questionnaire:public.link")}
            </a>
          </p>
          <TakePartForm countries={countries} time={time} failure={failure} />
        </>
      ) : (
        <>
          <p className="notice notice-warning">{t("takePart.closed")}</p>
          <ContactLines needed />
        </>
      )}
    </>
  );
}

function Received({ review }: Pick<Props, "review">) {
  const { t } = useTranslation("registration");
  const language = useLanguage();
  return (
    <>
      <h1>{t("received.title")}</h1>
      <p className="lead">{t("received.lead")}</p>
      <p>{t("received.next")}</p>
      <ContactLines />
      <p>
        <a href={paths.review(language, review.slug)}>{t("received.back")}</a>
      </p>
    </>
  );
}
