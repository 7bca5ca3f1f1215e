import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { OpenPointList } from "./open-point-list";
import type { OpenPoints } from "~/domain/report/content/open-point-names";
import { needsDecision } from "~/domain/report/content/open-point-rules";
import { formatNumber } from "~/language/format";
import { longestDecision, reportStages, type ReportStage } from "~/domain/report/content/report-stages";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/** First the stage, by GET; the next page says what freezing means. */
export function FreezeForm({ errors }: { errors: string[] | undefined }) {
  const { t } = useTranslation(["drafting", "report"]);
  return (
    <form method="get">
      <h2>{t("versions.freezeTitle")}</h2>
      <Field name="stage" label={t("versions.freezeStage")} errors={errors}>
        {(control) => (
          <select {...control} className="select input-short">
            {reportStages.map((stage) => (
              <option key={stage} value={stage}>
                {t(`report:stage.${stage}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button className="button button-second">{t("versions.freezeNext")}</button>
    </form>
  );
}

type Props = {
  review: string;
  stage: ReportStage;
  now: {
    paragraphs: number;
    passages: number;
    warnings: number;
    notCounted: number;
    incomplete: number;
    outdated: number;
    open: OpenPoints;
  };
  /** The reason as it was typed, where the form came back. */
  typed: string | undefined;
  errors: string[] | undefined;
};

/** What is open in a text that is to be approved, and why it is frozen all the same. */
function DecisionFields({ open, typed, errors }: Pick<Props, "typed" | "errors"> & { open: OpenPoints }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  return (
    <>
      <h3>{t("decision.title")}</h3>
      <OpenPointList open={open} />
      <Field
        name="decision"
        label={t("decision.reason")}
        hint={t("decision.hint", { formatted: formatNumber(longestDecision, language) })}
        errors={errors}
      >
        {(control) => <textarea {...control} className="input" rows={4} defaultValue={typed ?? ""} />}
      </Field>
    </>
  );
}

/** What will be frozen, that it is final, and who sees it. */
export function FreezeConfirmation({ review, stage, now, typed, errors }: Props) {
  const { t } = useTranslation(["drafting", "report"]);
  const language = useLanguage();
  const numbers = {
    paragraphs: t("draft.paragraphs", { count: now.paragraphs }),
    passages: t("report:published.passages", { count: now.passages }),
  };
  return (
    <form method="post" className="notice notice-warning report-confirmation">
      <h2>{t("versions.confirmTitle", { stage: t(`report:stage.${stage}`) })}</h2>
      <p>{t("versions.confirmText")}</p>
      <p>
        {t("versions.confirmNumbers", numbers)}
        {now.warnings > 0 ? ` ${t("draft.warnings", { count: now.warnings })}.` : null}
        {now.notCounted > 0 ? ` ${t("draft.notCounted", { count: now.notCounted })}.` : null}
        {now.incomplete > 0 ? ` ${t("draft.incomplete", { count: now.incomplete })}.` : null}
        {now.outdated > 0 ? ` ${t("draft.outdated", { count: now.outdated })}.` : null}
      </p>
      {needsDecision(stage, now.open) ? <DecisionFields open={now.open} typed={typed} errors={errors} /> : null}
      <input type="hidden" name="stage" value={stage} />
      <div className="buttons">
        <button className="button" name="intent" value="freeze">
          {t("versions.freeze")}
        </button>
        <a href={paths.draftingVersions(language, review)}>{t("versions.cancel")}</a>
      </div>
    </form>
  );
}
