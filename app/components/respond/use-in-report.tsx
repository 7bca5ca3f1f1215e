import { useTranslation } from "react-i18next";
import { QuotedText } from "~/components/text/quoted-text";
import type { OwnUse, UsingParagraph } from "~/domain/report/version/read-own-use.server";
import { formatDate } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { usePlaceWords } from "~/i18n/use-place-words";
import { paragraphAnchor } from "~/paths/anchors";
import { anchor, paths } from "~/paths/paths";

/** The paragraphs of the published report that cite a submission, and the answers that none cites. */
export function UseInReport({ use }: { use: OwnUse }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { head, paragraphs } = use;
  return (
    <>
      <p className="kicker">{head.review.title}</p>
      <h1>{t("use.title")}</h1>
      <UseLead use={use} />
      {paragraphs.length === 0 ? null : (
        <ol className="plain-list">
          {paragraphs.map((paragraph) => (
            <li key={paragraph.key}>
              <Using paragraph={paragraph} review={head.review.slug} />
            </li>
          ))}
        </ol>
      )}
      <NotCited use={use} />
      <p>
        <a href={paths.respondOverview(language, head.id)}>{t("askReturn.back")}</a>
      </p>
    </>
  );
}

function UseLead({ use: { head, report, paragraphs } }: { use: OwnUse }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  if (!report) return <p className="notice">{t("use.noReport")}</p>;
  const date = formatDate(report.publishedAt, language, head.review.timeZone);
  return (
    <p className="lead">
      {paragraphs.length === 0 ? t("use.none", { date }) : t("use.lead", { count: paragraphs.length, date })}
    </p>
  );
}

function Using({ paragraph, review }: { paragraph: UsingParagraph; review: string }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { place: placed } = usePlaceWords();
  const { key, number, section, text, passages } = paragraph;
  const href = anchor(paths.report(language, review, { paragraph: key }), paragraphAnchor(key));
  return (
    <section aria-labelledby={`paragraph-${key}`}>
      <h2 id={`paragraph-${key}`}>
        <a href={href}>{t("use.paragraph", { number, section })}</a>
      </h2>
      <p lang={text.language}>{text.text}</p>
      <h3>{t("use.passages", { count: passages.length })}</h3>
      <ul className="plain-list">
        {passages.map(({ id, quote, language: written, ...place }) => (
          <li key={id}>
            <QuotedText className="quotation" lang={written} translate="no" text={quote} />
            <p className="small">{placed(place)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NotCited({ use: { report, notCited } }: { use: OwnUse }) {
  const { t } = useTranslation("respond");
  const { place } = usePlaceWords();
  const answers = notCited.flatMap((session) => session.answers);
  if (!report || answers.length === 0) return null;
  return (
    <section aria-labelledby="not-cited">
      <h2 id="not-cited">{t("use.notCited")}</h2>
      <p>{t("use.notCitedLead")}</p>
      <ul>
        {answers.map((answer) => (
          <li key={answer.frozenAnswerId}>
            {place(answer)}: {answer.questionLabel.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
