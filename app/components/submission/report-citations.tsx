import { useTranslation } from "react-i18next";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import type { CitedPassages } from "~/question-kinds/reading";
import { useParagraphName } from "~/components/text/paragraph-name";

/** A passage of the submission that a paragraph of the published report cites. */
export type SubmissionUse = {
  paragraphKey: string;
  paragraphNumber: number;
  excerptId: string;
  frozenAnswerId: string;
  startsAt: number;
  endsAt: number;
};

type Props = { uses: SubmissionUse[]; review: { slug: string; hasReport: boolean } };

type Line = { key: string; number: number; passages: Set<string> };

function byParagraph(uses: SubmissionUse[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { paragraphKey: key, paragraphNumber: number, excerptId } of uses) {
    const line = lines.get(key) ?? { key, number, passages: new Set() };
    line.passages.add(excerptId);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** Where the report used a submission: paragraph by paragraph, with the number of its passages. */
export function Uses({ uses, review }: Props) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const nameOf = useParagraphName();
  const lines = byParagraph(uses);
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="aside-title">
        {t("uses.title")}
      </h2>
      {review.hasReport ? null : <p className="small quiet">{t("uses.noReport")}</p>}
      {review.hasReport && lines.length === 0 ? <p className="small quiet">{t("uses.none")}</p> : null}
      {lines.length > 0 ? (
        <>
          <ul className="plain-list">
            {lines.map(({ key, number, passages }) => (
              <li key={key}>
                <a href={paths.report(language, review.slug, { paragraph: key })}>{nameOf({ key, number })}</a>
                <span className="quiet">, {t("uses.passages", { count: passages.size })}</span>
              </li>
            ))}
          </ul>
          <p className="small quiet">{t("uses.marked")}</p>
        </>
      ) : null}
    </section>
  );
}

type Cited = { uses: SubmissionUse[]; hrefOf: (paragraphKey: string) => string };

/** The uses as passages to mark in the text, each with the paragraphs that cite it. */
export function citedPassages({ uses, hrefOf }: Cited): CitedPassages {
  const cited: CitedPassages = {};
  for (const { excerptId, frozenAnswerId, startsAt, endsAt, paragraphKey, paragraphNumber } of uses) {
    const passages = (cited[frozenAnswerId] ??= []);
    const known = passages.find(({ id }) => id === excerptId);
    const paragraph = { key: paragraphKey, number: paragraphNumber, href: hrefOf(paragraphKey) };
    if (known) known.paragraphs.push(paragraph);
    else passages.push({ id: excerptId, startsAt, endsAt, paragraphs: [paragraph] });
  }
  return cited;
}
