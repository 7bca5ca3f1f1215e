import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { MergePreview } from "~/components/text/merge-preview";
import { MergeSources } from "~/components/text/merge-sources";
import type { StaleAnswer } from "~/domain/submission/answer/answer-conflict";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { formatDateTime } from "~/language/format";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { fieldsOf } from "~/question-kinds/field-register";
import { LanguageOptions } from "./language-options";
import { ObjectiveChoices } from "./objective-choices";
import { typedFieldsOf } from "./typed-fields";
import { copyOf } from "./use-answer-saver";

type Props = { data: OwnAnswer; conflict: StaleAnswer };

/** Two people, or one in two windows, saved one answer: both texts, and a proposal that joins them, to be changed and saved. */
export function MergeForm({ data, conflict }: Props) {
  const { t } = useTranslation("respond");
  const { t: common } = useTranslation();
  const page = useLanguage();
  const { MergedField } = fieldsOf(data.kind);
  const { head, place } = data;
  const { proposal, theirs, yours, base } = conflict;
  const own = conflict.savedById === data.userId;
  const zone = head.readerZone ?? head.review.timeZone;
  const values = {
    name: conflict.savedBy ?? common("merge.somebody"),
    date: formatDateTime(conflict.savedAt, page, zone),
  };
  const here = paths.respondAnswer(page, { submissionId: head.id, ...place });
  const keepMerged = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const objectives = proposal.objectives.map(String);
    const { kind } = data;
    const fields = typedFieldsOf(kind, new FormData(currentTarget));
    copyOf(data).write({ ...fields, kind, language: proposal.language, objectives, complete: false });
  };
  return (
    <form method="post" action={here} autoComplete="off" className="merge-form" onSubmit={keepMerged}>
      <div className="notice notice-warning" role="alert">
        <h2 className="notice-title">{t(own ? "merge.titleOwn" : "merge.title")}</h2>
        <p>{t(own ? "merge.leadOwn" : "merge.lead", values)}</p>
      </div>
      <h2>{t("merge.proposal")}</h2>
      <MergePreview {...proposal} />
      <MergeSources theirs={theirs} yours={yours} base={base} />
      <input type="hidden" name="revision" value={conflict.revision} />
      <input type="hidden" name="kind" value={data.kind} />
      <MergedField prefix="" label={t("merge.merged")} hint={common("merge.mergedHint")} proposal={proposal} />
      <ObjectiveChoices objectives={data.objectives} field={{ name: "objectives" }} chosen={proposal.objectives} />
      <div className="field">
        <label htmlFor="language">{t("question.language")}</label>
        <select id="language" name="language" className="select input-short" defaultValue={proposal.language}>
          <LanguageOptions />
        </select>
      </div>
      <div className="buttons">
        <button className="button" name="intent" value="save">
          {t("merge.save")}
        </button>
        <a href={here} onClick={() => copyOf(data).clear()}>
          {common("merge.drop")}
        </a>
      </div>
    </form>
  );
}
