import { formatList } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { Link } from "@remix-run/react";
import { TextNote, Words } from "~/components/text/words";
import type { TextPlace } from "~/domain/coding/text/find-next-text.server";
import type { CodingText } from "~/domain/coding/text/read-text.server";
import { useLanguage } from "~/i18n/use-language";
import { ParticipantName } from "~/components/coding/participant-name";
import { useHydrated } from "~/components/layout/use-hydrated";

type Props = {
  text: Omit<CodingText, "excerpts">;
  place: TextPlace;
  textHref: (frozenAnswerId: string) => string;
};

/** Whose text it is, what was asked, and the way to the next one. */
export function TextHead({ text, place, textHref }: Props) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const hydrated = useHydrated();
  const { session, question, version } = text;
  return (
    <header className="text-head">
      <h1>
        <ParticipantName participant={text.participant} />
      </h1>
      <p className="kicker">
        {t("text.place", { session: session.number, question: question.number, version })}
        {" · "}
        {t(`inLanguage.${text.language}`)}
      </p>
      {text.associates.length > 0 ? (
        <p className="small quiet">{t("text.behalf", { names: formatList(text.associates, language) })}</p>
      ) : null}
      <p className="text-way small">
        <span className="quiet">
          {place.place === null
            ? t("text.outside", { count: place.total })
            : t("text.count", { place: place.place, count: place.total })}
        </span>
        {place.nextId ? (
          <Link id="next-text" to={textHref(place.nextId)}>
            {t("text.next")} {hydrated ? <kbd className="key">{t("keys.next")}</kbd> : null}
          </Link>
        ) : null}
        {place.nextUncodedId ? <Link to={textHref(place.nextUncodedId)}>{t("text.nextUncoded")}</Link> : null}
      </p>
      <details>
        <summary>{t("text.question")}</summary>
        <p className="guidance">
          <Words text={question.wording} /> <TextNote text={question.wording} />
        </p>
      </details>
    </header>
  );
}
