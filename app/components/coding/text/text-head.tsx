import { formatList } from "~/language/grammar/join-list";
import { useTranslation } from "react-i18next";
import { Link } from "@remix-run/react";
import { EntryTag } from "~/components/submission/entry-tag";
import { TextNote, Words } from "~/components/text/words";
import type { TextPlace } from "~/domain/coding/text/find-next-text.server";
import type { CodingText } from "~/domain/coding/text/read-text.server";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
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
export function TextHead({ text, place: inList, textHref }: Props) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const { session, question, version } = text;
  const { place } = usePlaceWords();
  return (
    <header className="text-head">
      <h1>
        <ParticipantName participant={text.participant} />
      </h1>
      <p className="kicker">
        {t("text.place", { place: place({ session: session.number, question: question.number }), version })}
        {" · "}
        {t(`inLanguage.${text.language}`)}
      </p>
      {text.entryMark ? (
        <p>
          <EntryTag mark={text.entryMark} />
        </p>
      ) : null}
      {text.associates.length > 0 ? (
        <p className="small quiet">{t("text.behalf", { names: formatList(text.associates, language) })}</p>
      ) : null}
      <p className="text-way small">
        <span className="quiet">
          {inList.place === null
            ? t("text.outside", { count: inList.total })
            : t("text.count", { place: inList.place, count: inList.total })}
        </span>
        {inList.previousId ? (
          <Link id={previousTextId} to={textHref(inList.previousId)}>
            {t("text.previous")} <kbd className="key scripted">{t("keys.previous")}</kbd>
          </Link>
        ) : null}
        {inList.nextId ? (
          <Link id={nextTextId} to={textHref(inList.nextId)}>
            {t("text.next")} <kbd className="key scripted">{t("keys.next")}</kbd>
          </Link>
        ) : null}
        {inList.nextUncodedId ? <Link to={textHref(inList.nextUncodedId)}>{t("text.nextUncoded")}</Link> : null}
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
