import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { ShownText } from "~/domain/report/content/report-view";
import type { TextPiece } from "~/domain/report/content/text-pieces";
import { useLanguage } from "~/i18n/use-language";
import { footnoteAnchor, footnoteMarkAnchor } from "~/paths/anchors";
import { PlainWords } from "~/components/text/plain-words";

function NoteMark({ number }: { number: number }) {
  const { t } = useTranslation("report");
  return (
    <sup>
      <a
        id={footnoteMarkAnchor(number)}
        href={`#${footnoteAnchor(number)}`}
        role="doc-noteref"
        aria-label={t("footnote", { number })}
      >
        {number}
      </a>
    </sup>
  );
}

function Piece({ piece: { text, marked, footnotes } }: { piece: TextPiece }) {
  return (
    <>
      {marked ? (
        <mark>
          <PlainWords text={text} />
        </mark>
      ) : (
        <PlainWords text={text} />
      )}
      {footnotes.map((number, index) => (
        <Fragment key={number}>
          {index > 0 ? <sup>,&nbsp;</sup> : null}
          <NoteMark number={number} />
        </Fragment>
      ))}
    </>
  );
}

/** The running text of a paragraph with the marks of its footnotes, in the language it is really in. */
export function ReportText({ text }: { text: ShownText }) {
  const { t } = useTranslation("report");
  const language = useLanguage();
  if (text.pieces.length === 0) return null;
  return (
    <>
      <p lang={text.language === language ? undefined : text.language}>
        {text.pieces.map((piece, index) => (
          <Piece key={index} piece={piece} />
        ))}
      </p>
      {text.outdatedFrom ? <p className="other-language">{t(`outdated.${text.outdatedFrom}`)}</p> : null}
      {text.fellBack ? <p className="other-language">{t(`shownInOriginal.${text.language}`)}</p> : null}
    </>
  );
}
