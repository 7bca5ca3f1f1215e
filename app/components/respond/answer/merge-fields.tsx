import { useTranslation } from "react-i18next";
import { MergePreview } from "~/components/text/merge-preview";
import { MergeSources } from "~/components/text/merge-sources";
import type { StaleAnswer } from "~/domain/submission/answer/answer-conflict";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { fieldsOf } from "~/question-kinds/field-register";
import { LanguageOptions } from "./language-options";
import { ObjectiveChoices } from "./objective-choices";
import { clockOf, useClock } from "~/components/layout/use-clock";

type Props = {
  data: OwnAnswer;
  conflict: StaleAnswer;
  /** What comes before the names of the fields. */
  prefix?: string;
};

/** Who saved what in the time between. */
function MergeNotice({ data: { head, userId }, conflict }: Pick<Props, "data" | "conflict">) {
  const { t } = useTranslation("respond");
  const { t: common } = useTranslation();
  const own = conflict.savedById === userId;
  const clock = useClock(clockOf(head));
  const values = {
    name: conflict.savedBy ?? common("merge.somebody"),
    date: clock.dateTime(conflict.savedAt),
  };
  return (
    <div className="notice notice-warning" role="alert">
      <h2 className="notice-title">{t(own ? "merge.titleOwn" : "merge.title")}</h2>
      <p>{t(own ? "merge.leadOwn" : "merge.lead", values)}</p>
    </div>
  );
}

/** Both texts of one answer and a proposal that joins them, to be changed and saved. */
export function MergeFields({ data, conflict, prefix = "" }: Props) {
  const { t } = useTranslation("respond");
  const { t: common } = useTranslation();
  const { MergedField } = fieldsOf(data.kind);
  const { proposal, theirs, yours, base } = conflict;
  const id = (name: string) => prefix + name;
  return (
    <>
      <MergeNotice data={data} conflict={conflict} />
      <h2>{t("merge.proposal")}</h2>
      <MergePreview {...proposal} />
      <MergeSources theirs={theirs} yours={yours} base={base} />
      <input type="hidden" name={id("revision")} value={conflict.revision} />
      <input type="hidden" name={id("kind")} value={data.kind} />
      <MergedField
        prefix={prefix}
        label={t("merge.merged")}
        hint={common("merge.mergedHint")}
        proposal={proposal}
        settings={data.settings}
        objectives={data.objectivesWithin}
      />
      <ObjectiveChoices objectives={data.objectives} field={{ name: id("objectives") }} chosen={proposal.objectives} />
      <div className="field">
        <label htmlFor={id("language")}>{t("question.language")}</label>
        <select
          id={id("language")}
          name={id("language")}
          className="select input-short"
          defaultValue={proposal.language}
        >
          <LanguageOptions />
        </select>
      </div>
    </>
  );
}
