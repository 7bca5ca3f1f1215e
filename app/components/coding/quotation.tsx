import { useTranslation } from "react-i18next";
import { PlainWords } from "~/components/text/plain-words";
import { QuotedText } from "~/components/text/quoted-text";
import { hasBlocks, StructuredWords } from "~/components/text/structured-words";
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
  const shownText = beginning ?? text;
  const Element = hasBlocks(shownText) ? "div" : "p";
  const numbered = number === undefined ? null : <span className="excerpt-number">{number} </span>;
  return (
    <>
      <Element className="quotation" lang={language} translate="no">
        <a href={href}>
          {numbered}
          {Element === "p" ? <PlainWords text={shownText} /> : <StructuredWords text={shownText} withoutLinks />}
        </a>
      </Element>
      {beginning === null ? null : (
        <details className="whole-quotation small">
          <summary>{t("excerpts.showAll")}</summary>
          <QuotedText className="quotation" lang={language} translate="no" text={text} />
        </details>
      )}
    </>
  );
}
