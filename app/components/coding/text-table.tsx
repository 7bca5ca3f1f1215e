import { useTranslation } from "react-i18next";
import { languageNames } from "~/components/layout/language-switch";
import { EntryTag } from "~/components/submission/entry-tag";
import type { TextFilters } from "~/domain/coding/coding-schema";
import type { TextLine } from "~/domain/coding/text/list-texts.server";
import { formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { ParticipantName } from "./participant-name";

const tone = { uncoded: "", read: "", one: "tag-warning", two: "tag-good" } as const;

type Props = { review: string; filters: TextFilters; texts: TextLine[] };

/** The texts, each with how far it is coded. */
export function TextTable({ review, filters, texts }: Props) {
  const { t } = useTranslation("coding");
  return (
    <div className="table-scroll">
      <table className="table texts-table">
        <thead>
          <tr>
            <th scope="col">{t("texts.participant")}</th>
            <th scope="col">{t("texts.place")}</th>
            <th scope="col">{t("texts.language")}</th>
            <th scope="col" className="count">
              {t("texts.words")}
            </th>
            <th scope="col" className="count">
              {t("texts.mine")}
            </th>
            <th scope="col" className="count">
              {t("texts.others")}
            </th>
            <th scope="col">{t("texts.status")}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((text) => (
            <TextRow key={text.id} review={review} filters={filters} text={text} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TextRow({ review, filters, text }: { review: string; filters: TextFilters; text: TextLine }) {
  const { t } = useTranslation("coding");
  const { place } = usePlaceWords();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        <ParticipantName participant={text.participant} />
        <EntryTag mark={text.entryMark} />
        {text.joint ? <span className="quiet small">{t("texts.joint")}</span> : null}
      </th>
      <td>
        <a href={paths.codingText(language, { review, frozenAnswerId: text.id }, filters)}>
          {place(text)}
          <span className="visually-hidden">{t("texts.by", { participant: text.participant.name })}</span>
        </a>
      </td>
      <td lang={text.language}>{languageNames[text.language]}</td>
      <td className="count">{formatNumber(text.wordCount, language)}</td>
      <td className="count">{text.mine}</td>
      <td className="count">{text.others}</td>
      <td>
        <span className={`tag ${tone[text.status]}`}>{t(`status.${text.status}`)}</span>
      </td>
    </tr>
  );
}
