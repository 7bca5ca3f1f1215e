import type { ZoneName } from "~/domain/review/zone-name";
import { useTranslation } from "react-i18next";
import type { PublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { formatDate, formatDateTime, formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { Aligned } from "./aligned";
import { Uses, type SubmissionUse } from "./report-citations";

type Props = {
  submission: PublishedVersion;
  review: { slug: string; timeZone: string; zoneName: ZoneName; hasReport: boolean };
  uses: SubmissionUse[];
};

/** What is shown beside a text: its versions, where the report used it, and its receipt. */
export function SubmissionAside({ submission, review, uses }: Props) {
  return (
    <aside>
      <Versions submission={submission} review={review} />
      <Uses uses={uses} review={review} />
      <Aligned submission={submission} review={review} />
      <ReceiptFacts submission={submission} review={review} />
    </aside>
  );
}

function Versions({ submission, review }: Omit<Props, "uses">) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { versions, number } = submission;
  const [latest] = versions;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="aside-title">
        {t("versions.title")}
      </h2>
      <ul className="plain-list">
        {versions.map(({ version, publishedAt }) => {
          const key = { review: review.slug, number, version };
          const isLatest = version === latest?.version;
          const href = isLatest ? paths.submission(language, key) : paths.submissionVersion(language, key);
          const line = t("versions.line", { version, date: formatDate(publishedAt, language, review.timeZone) });
          return (
            <li key={version}>
              {version === submission.version ? <strong aria-current="page">{line}</strong> : <a href={href}>{line}</a>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ReceiptFacts({ submission, review }: Omit<Props, "uses">) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const { submittedAt, receiptNumber, sha256, wordCount, late, number, version } = submission;
  return (
    <section aria-labelledby="receipt">
      <h2 id="receipt" className="aside-title">
        {t("receipt.title")}
      </h2>
      <dl className="small">
        <dt>{t("receipt.submitted")}</dt>
        <dd>
          <time dateTime={submittedAt.toISOString()}>{formatDateTime(submittedAt, language, review.timeZone)}</time>{" "}
          {t("receipt.zone", { zone: review.zoneName.inTime })}{" "}
          {late ? <span className="tag tag-warning">{t("late")}</span> : null}
        </dd>
        <dt>{t("receipt.length")}</dt>
        <dd>{t("words", { count: wordCount, formatted: formatNumber(wordCount, language) })}</dd>
        {receiptNumber === null ? null : (
          <>
            <dt>{t("receipt.number")}</dt>
            <dd>
              <a href={paths.receipt(language, receiptNumber)} className="nowrap">
                {receiptNumber}
              </a>
            </dd>
          </>
        )}
        <dt>{t(receiptNumber === null ? "receipt.publicSha256" : "receipt.sha256")}</dt>
        <dd className="hash">{sha256}</dd>
      </dl>
      {receiptNumber === null ? <p className="small">{t("receipt.partial")}</p> : null}
      <p className="small">
        <a href={paths.submissionPdf(language, { review: review.slug, number, version })}>{t("receipt.pdf")}</a>
      </p>
      <p className="small">
        <a href={paths.submissionText(language, { review: review.slug, number, version })}>{t("receipt.text")}</a>
      </p>
    </section>
  );
}
