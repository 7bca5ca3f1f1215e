import { useTranslation } from "react-i18next";
import { AnnexList } from "~/components/submission/annex-list";
import { NotApplicableList } from "~/components/submission/not-applicable-list";
import { SubmissionText } from "~/components/submission/submission-text";
import { ChangedText } from "~/components/text/changed-text";
import type { ShownAnnex } from "~/domain/submission/annex/shown-annex";
import type { OwnVersion, SentVersion } from "~/domain/submission/read-own-version.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { formatDate, formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { ReturnedReason } from "./returned-reason";
import { useSubmissionTitle } from "./submission-line";

/** Everything that was sent of a submission, for those who sent it. */
export function SentVersions({ head, sent }: { head: SubmissionHead; sent: SentVersion[] }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  if (sent.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t("versions.title")}</h2>
      <ul className="plain-list">
        {sent.map(({ version, submittedAt }) => (
          <li key={version}>
            <a href={paths.respondVersion(language, { submissionId: head.id, version })}>
              {t("versions.line", { version, date: formatDate(submittedAt, language, head.review.timeZone) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One text as it was frozen, with its receipt and the way to the bytes that were hashed. */
export function OwnVersionPage({ version: { head, ...frozen } }: { version: OwnVersion }) {
  const { t } = useTranslation("submission");
  const language = useLanguage();
  const title = useSubmissionTitle(head.owner);
  const { version, submittedAt, receiptNumber, sha256 } = frozen;
  const hrefOf = ({ position }: ShownAnnex) =>
    paths.respondVersionAnnex(language, { submissionId: head.id, version, position });
  return (
    <>
      <p className="kicker">
        {head.review.title} · {title}
      </p>
      <h1>{t("version", { version })}</h1>
      <ChangedText fits={frozen.fits} what="submission" />
      <ReturnedReason head={head} returned={frozen.returned} />
      <dl className="facts">
        <dt>{t("receipt.submitted")}</dt>
        <dd>
          {formatDateTime(submittedAt, language, head.review.timeZone)}{" "}
          {t("receipt.zone", { zone: head.review.zoneName.inTime })}
        </dd>
        <dt>{t("receipt.title")}</dt>
        <dd>
          <a href={paths.receipt(language, receiptNumber)}>{receiptNumber}</a>
        </dd>
        <dt>{t("receipt.sha256")}</dt>
        <dd>
          <span className="hash">{sha256}</span>
          {head.seesAll ? (
            <>
              <br />
              <a href={paths.respondVersionText(language, { submissionId: head.id, version })}>{t("receipt.text")}</a>
            </>
          ) : null}
        </dd>
      </dl>
      {head.seesAll ? null : <p className="notice">{t("versions.onlyGiven")}</p>}
      <SubmissionText sessions={frozen.sessions} />
      <NotApplicableList all={frozen.notApplicable} />
      <AnnexList annexes={frozen.annexes} hrefOf={hrefOf} deleted={!frozen.hasFiles} />
    </>
  );
}
