import { formatList } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { Link } from "@remix-run/react";
import { TextNote, Words } from "~/components/text/words";
import type { TextPlace } from "~/domain/coding/text/find-next-text.server";
import type { CodingText } from "~/domain/coding/text/read-text.server";
import { useLanguage } from "~/i18n/use-language";
import { ParticipantName } from "~/components/coding/participant-name";
import { ElsewhereText } from "./elsewhere-text";
import { SubmissionOutline } from "./submission-outline";

/** The links that the shortcuts follow. */
export const previousTextId = "previous-text";
export const nextTextId = "next-text";

type Props = {
  text: Omit<CodingText, "excerpts">;
  place: TextPlace;
  textHref: (frozenAnswerId: string) => string;
};

/** Whose text it is, what was asked, and the way to the next one. */
export function TextHead({ text, place, textHref }: Props) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
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
        {place.previousId ? (
          <Link id={previousTextId} to={textHref(place.previousId)}>
            {t("text.previous")} <kbd className="key scripted">{t("keys.previous")}</kbd>
          </Link>
        ) : null}
        {place.nextId ? (
          <Link id={nextTextId} to={textHref(place.nextId)}>
            {t("text.next")} <kbd className="key scripted">{t("keys.next")}</kbd>
          </Link>
        ) : null}
        {place.nextUncodedId ? <Link to={textHref(place.nextUncodedId)}>{t("text.nextUncoded")}</Link> : null}
      </p>
      <SubmissionOutline text={text} textHref={textHref} />
      {text.objectives.length > 0 ? (
        <p className="small quiet">{t("text.named", { numbers: formatList(text.objectives.map(String), language) })}</p>
      ) : null}
      <details>
        <summary>{t("text.question")}</summary>
        <p className="guidance">
          <Words text={question.wording} /> <TextNote text={question.wording} />
        </p>
      </details>
      <ElsewhereText text={text} />
    </header>
  );
}
