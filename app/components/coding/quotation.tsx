import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import type { Language } from "~/language/language";

/** Characters shown of a quotation before one asks for all of it; one that is a little longer is shown whole. */
const shown = 280;
const shownWhole = 360;

/** The beginning of a quotation, ended between words; null where it is short enough to be shown whole. */
export function beginningOf(text: string): string | null {
  const characters = [...text];
  if (characters.length <= shownWhole) return null;
  const cut = characters.slice(0, shown).join("");
  const word = cut.replace(/\s\S*$/u, "");
  return `${word.length > cut.length / 2 ? word : cut}…`;
}

type Props = { text: string; language: Language; href: string; number?: number };

/** The words of an excerpt, leading to the passage; a long one is clipped, and the rest is a click away. */
export function Quotation({ text, language, href, number }: Props) {
  const { t } = useTranslation("coding");
  const beginning = beginningOf(text);
  return (
    <>
      <p className="quotation" lang={language} translate="no">
        <a href={href}>
          {number === undefined ? null : <span className="excerpt-number">{number} </span>}
          <PlainWords text={beginning ?? text} />
        </a>
      </p>
      {beginning === null ? null : (
        <details className="whole-quotation small">
          <summary>{t("excerpts.showAll")}</summary>
          <p className="quotation" lang={language} translate="no">
            <PlainWords text={text} />
          </p>
        </details>
      )}
    </>
  );
}
