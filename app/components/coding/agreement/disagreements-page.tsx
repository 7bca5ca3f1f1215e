import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/coding/participant-name";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import type { DisagreementPage } from "~/domain/coding/agreement/read-disagreements.server";
import type { CodingReview } from "~/domain/coding/read-coding-review.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { paths } from "~/paths/paths";
import { CountedPositions } from "./counted-positions";
import { PlaceEntry } from "./place-entry";

type Props = {
  review: Pick<CodingReview, "slug" | "timeZone">;
  page: DisagreementPage;
  failure: FormFailure | null;
};

/** Where two coders of a text differ, what was decided, and every position that counted. */
export function DisagreementsPage({ review, page, failure }: Props) {
  const { t } = useTranslation("agreement");
  const language = useLanguage();
  const { place } = usePlaceWords();
  const { text, places, coders, positions, maySettle } = page;
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">
        <a href={paths.agreement(language, review.slug)}>{t("text.back")}</a> · {place(text)}
      </p>
      <h1>
        {t("text.title")}: <ParticipantName participant={text.participant} />
      </h1>
      <p>
        <a href={paths.codingText(language, { review: review.slug, frozenAnswerId: text.id })}>{t("text.read")}</a>
      </p>
      {places.length === 0 ? <p>{t("text.same")}</p> : <h2>{t("text.places")}</h2>}
      {places.length > 0 ? <p className="quiet">{t(maySettle ? "text.note" : "text.notYours")}</p> : null}
      <ul className="ruled-list">
        {places.map((one) => (
          <PlaceEntry
            key={`${one.code.key}-${String(one.startsAt)}-${String(one.endsAt)}`}
            {...{ place: one, coders, maySettle, failure }}
            language={text.language}
            timeZone={review.timeZone}
          />
        ))}
      </ul>
      <CountedPositions positions={positions} coders={coders} language={text.language} />
    </>
  );
}
