import { useTranslation } from "react-i18next";
import { EntryTag } from "./entry-tag";
import { ParticipantName } from "~/components/public/participant-name";
import { Words } from "~/components/text/words";
import type { Receipt } from "~/domain/submission/receipt/find-receipt.server";
import { shownStatusOf } from "~/domain/submission/take-down-reasons";
import { formatDateTime, formatNumber } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** What a receipt certifies, and how anyone can compute the hash again. */
export function ReceiptPage({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation(["receipt", "submission"]);
  const language = useLanguage();
  return (
    <>
      <p className="kicker">{t("receipt:found.kicker")}</p>
      <h1>{receipt.receiptNumber}</h1>
      <p className="notice notice-good">{t("receipt:found.valid")}</p>
      <ReceiptRecord receipt={receipt} />
      <h2>{t("receipt:how.title")}</h2>
      <p>{t("receipt:how.meaning")}</p>
      {receipt.published && receipt.sent && !receipt.partial ? (
        <HowToCheck receipt={receipt} number={receipt.sent.number} />
      ) : (
        <p>{t(receipt.partial ? "receipt:how.partial" : "receipt:how.notPublished")}</p>
      )}
      <p className="no-print">
        <a href={paths.receiptCheck(language)}>{t("receipt:found.another")}</a>
      </p>
    </>
  );
}

function ReceiptRecord({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation(["receipt", "submission"]);
  const language = useLanguage();
  const { review, sent, level, version, submittedAt, late, sha256, wordCount } = receipt;
  return (
    <dl className="facts">
      <dt>{t("receipt:found.review")}</dt>
      <dd>
        <a href={paths.review(language, review.slug)}>
          <Words text={review.shortTitle} />
        </a>
      </dd>
      <dt>{t("receipt:found.participant")}</dt>
      <dd>{sent ? <ParticipantName participant={sent.participant} /> : t("receipt:found.notNamed")}</dd>
      <dt>{t("receipt:found.submission")}</dt>
      <dd>
        {sent
          ? t("receipt:found.numberAndVersion", { number: sent.number, version })
          : t("receipt:found.versionAlone", { version })}
        {level === "public" ? null : <div className="quiet small">{t(`receipt:found.level.${level}`)}</div>}
      </dd>
      <dt>{t("receipt:found.time")}</dt>
      <dd>
        <time dateTime={submittedAt.toISOString()}>{formatDateTime(submittedAt, language, review.timeZone)}</time>{" "}
        {t("submission:receipt.zone", { zone: review.zoneName.inTime })}
        <div className="quiet small">
          {t("receipt:found.utc", { time: `${submittedAt.toISOString().slice(0, 19)}Z` })}
        </div>
        {late ? <span className="tag tag-warning">{t("submission:late")}</span> : null}
      </dd>
      <dt>{t("receipt:found.state")}</dt>
      <dd>
        {t(`submission:state.${shownStatusOf(receipt.state, receipt)}`)}
        {receipt.entryMark ? (
          <div>
            <EntryTag mark={receipt.entryMark} />
          </div>
        ) : null}
        {receipt.supersededAt ? <div className="quiet small">{t("receipt:found.superseded")}</div> : null}
      </dd>
      <dt>{t("receipt:found.length")}</dt>
      <dd>{t("submission:words", { count: wordCount, formatted: formatNumber(wordCount, language) })}</dd>
      <dt>{t("receipt:found.sha256")}</dt>
      <dd className="hash">{sha256}</dd>
    </dl>
  );
}

function HowToCheck({ receipt, number }: { receipt: Receipt; number: number }) {
  const { t } = useTranslation("receipt");
  const language = useLanguage();
  const { review, version } = receipt;
  const key = { review: review.slug, number, version };
  const file = `${review.slug}-${number}-v${version}.txt`;
  const commands = { unix: `sha256sum ${file}`, windows: `certutil -hashfile ${file} SHA256` };
  return (
    <ol>
      <li>
        {t("how.fetch")}{" "}
        <a href={paths.submissionText(language, key)} download={file}>
          {t("how.text")}
        </a>
      </li>
      <li>
        {t("how.hash")}
        <br />
        <code>{commands.unix}</code>
        <br />
        {t("how.windows")}
        <br />
        <code>{commands.windows}</code>
      </li>
      <li>{t("how.compare")}</li>
    </ol>
  );
}
