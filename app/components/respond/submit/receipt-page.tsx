import { capitalize } from "~/language/grammar/join-list";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AnnexList } from "~/components/submission/annex-list";
import type { ShownAnnex } from "~/domain/submission/annex/shown-annex";
import type { OwnReceipt } from "~/domain/submission/receipt/read-own-receipt.server";
import { awaitsDecision } from "~/domain/submission/submission-rules";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { QrCode } from "~/components/text/qr-code";
import { useAddress } from "~/components/layout/use-address";
import { LevelLines } from "./who-reads";
import { StateWords } from "~/components/respond/submission-line";

/** How much was sent. */
function contentOf(t: TFunction<"respond">, { answers, wordCount, annexes, notApplicable }: OwnReceipt): string {
  const sent = [t("sent.answers", { count: answers }), t("words", { count: wordCount })];
  const marked = notApplicable > 0 ? [t("sent.notApplicable", { count: notApplicable })] : [];
  const attached = annexes.length > 0 ? [t("sent.annexes", { count: annexes.length })] : [];
  return [...sent, ...marked, ...attached].join(", ");
}

function useFacts(receipt: OwnReceipt): { key: string; label: string; value: ReactNode }[] {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { head, submittedAt, submittedBy } = receipt;
  const inReviewZone = t("sent.inReviewZone", {
    time: formatDateTime(submittedAt, language, head.review.timeZone),
    zone: head.review.zoneName.inTime,
  });
  const own = head.readerZone
    ? `, ${t("sent.ownTime", { time: formatDateTime(submittedAt, language, head.readerZone) })}`
    : "";
  const check = paths.receipt(language, receipt.receiptNumber);
  const content = contentOf(t, receipt);
  return [
    { key: "number", label: t("sent.number"), value: <strong className="number">{receipt.receiptNumber}</strong> },
    { key: "time", label: t("sent.time"), value: inReviewZone + own },
    { key: "version", label: t("sent.version"), value: receipt.version },
    { key: "content", label: t("sent.content"), value: content },
    {
      key: "level",
      label: t("sent.level"),
      value: (
        <ul className="plain-list">
          <LevelLines levels={receipt.levels} name={head.owner.name} />
        </ul>
      ),
    },
    ...(submittedBy ? [{ key: "by", label: t("sent.by"), value: submittedBy }] : []),
    { key: "state", label: t("sent.state"), value: <StateWords head={{ ...head, late: receipt.late }} /> },
    { key: "hash", label: t("sent.hash"), value: <span className="hash">{receipt.sha256}</span> },
    { key: "check", label: t("sent.address"), value: <CheckAddress href={check} /> },
  ];
}

/** On a screen a link in words; on paper its address, for those who hold the sheet alone. */
function CheckAddress({ href }: { href: string }) {
  const { t } = useTranslation("respond");
  const address = useAddress(href);
  return (
    <>
      <a className="no-print" href={href}>
        {t("sent.addressText")}
      </a>
      <span className="print-only" suppressHydrationWarning>
        {address}
        <QrCode address={address} label={t("sent.code")} />
      </span>
    </>
  );
}

/** The receipt of what was sent: to keep, to print, to be checked by anybody. */
export function ReceiptPage({ receipt }: { receipt: OwnReceipt }) {
  const { t } = useTranslation("respond");
  const language = useLanguage();
  const { head } = receipt;
  const { kind, possessive } = head.owner;
  const facts = useFacts(receipt);
  const version = { submissionId: head.id, version: receipt.version };
  const hrefOf = ({ position }: ShownAnnex) => paths.respondVersionAnnex(language, { ...version, position });
  return (
    <>
      <p className="kicker">{head.review.title}</p>
      <h1>{capitalize(t(`sent.title.${kind}`, { owner: possessive }), language)}</h1>
      <p className="lead">{t("sent.lead")}</p>
      <h2>{t("sent.facts")}</h2>
      <dl className="facts">
        {facts.map(({ key, label, value }) => (
          <div key={key} className="fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <AnnexList annexes={receipt.annexes} hrefOf={hrefOf} deleted={head.state === "withdrawn"} />
      <div className="no-print">
        <p>
          <a href={paths.respondReceiptFile(language, head.id)}>{t("sent.file")}</a>
        </p>
        {awaitsDecision(head.state) ? (
          <>
            <h2>{t("sent.next")}</h2>
            <p>{t("sent.nextText")}</p>
          </>
        ) : null}
        <p>
          <a href={paths.respondVersion(language, version)}>{t("sent.read")}</a>
        </p>
      </div>
    </>
  );
}
