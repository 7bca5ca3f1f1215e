import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { reportStages, type ReportStage } from "~/domain/report/content/report-stages";
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
  };
};

/** What will be frozen, that it is final, and who sees it. */
export function FreezeConfirmation({ review, stage, now }: Props) {
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
