import { useTranslation } from "react-i18next";
import { ParticipantName } from "~/components/coding/participant-name";
import type { TextAgreement } from "~/domain/coding/agreement/read-agreement.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { formatNumber } from "~/language/format";
import { formatList } from "~/language/grammar/join-list";
import { paths } from "~/paths/paths";

type Props = { review: string; texts: TextAgreement[] };

/** The texts that two coded, with the places where the two differ. */
export function AgreementTexts({ review, texts }: Props) {
  const { t } = useTranslation("agreement");
  return (
    <section aria-labelledby="double-coded">
      <h2 id="double-coded">{t("texts.title")}</h2>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("texts.text")}</th>
              <th scope="col">{t("texts.coders")}</th>
              <th scope="col" className="count">
                {t("texts.places")}
              </th>
              <th scope="col" className="count">
                {t("texts.open")}
              </th>
            </tr>
          </thead>
          <tbody>
            {texts.map((text) => (
              <TextRow key={text.id} review={review} text={text} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function TextRow({ review, text }: { review: string; text: TextAgreement }) {
  const language = useLanguage();
  const { place } = usePlaceWords();
  return (
    <tr>
      <th scope="row">
        <ParticipantName participant={text.participant} />{" "}
        <a href={paths.disagreements(language, { review, frozenAnswerId: text.id })}>{place(text)}</a>
      </th>
      <td>{formatList(text.coders, language)}</td>
      <td className="count">{formatNumber(text.places, language)}</td>
      <td className="count">{formatNumber(text.open, language)}</td>
    </tr>
  );
}
