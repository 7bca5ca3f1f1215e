import { useTranslation } from "react-i18next";
import { percentOf } from "~/domain/counting/count-participants";
import type { LanguageShare } from "~/domain/coding/text/language-balance";
import { languagesBehind } from "~/domain/coding/text/language-balance";
import type { Evidence } from "~/domain/coding/evidence/read-evidence.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** What the table shows, in words: reports, passages, and the share that reported on one objective. */
export function EvidenceSentence({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation("coding");
  const { reports, passages } = evidence;
  const { objective, states, stakeholders } = evidence.said;
  return (
    <p className="lead">
      {t("evidence.received", {
        reports: t("evidence.reports", { count: reports }),
        passages: t("evidence.passages", { count: passages }),
      })}{" "}
      {t("evidence.share", {
        objective,
        states: t("evidence.statesOf", { part: states.count, count: states.of }),
        percent: percentOf(states) ?? 0,
        stakeholders: t("evidence.stakeholdersOf", { part: stakeholders.count, count: stakeholders.of }),
        stakeholdersPercent: percentOf(stakeholders) ?? 0,
      })}
    </p>
  );
}

type BalanceProps = { review: string; shares: LanguageShare[] };

/** Says where a language is read less than it was written, and leads to what is left to read. */
export function BalanceNotice({ review, shares }: BalanceProps) {
  const { t } = useTranslation("coding");
  const language = useLanguage();
  const behind = languagesBehind(shares);
  if (behind.length === 0) return <p className="quiet">{t("balance.even")}</p>;
  return (
    <div className="notice notice-warning balance">
      {behind.map((share) => (
        <p key={share.language}>
          <strong>{t("balance.title")}</strong>{" "}
          {t(`balance.${share.language}`, { received: share.received, coded: share.coded })}{" "}
          <a href={paths.coding(language, review, { language: share.language, show: "uncoded" })}>
            {t("balance.show")}
          </a>
        </p>
      ))}
    </div>
  );
}
