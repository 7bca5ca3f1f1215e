import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { StaleAnswer } from "~/domain/submission/answer/answer-conflict";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { MergeFields } from "./merge-fields";
import { typedFieldsOf } from "./typed-fields";
import { copyOf } from "./use-answer-saver";

type Props = { data: OwnAnswer; conflict: StaleAnswer };

/** Two people, or one in two windows, saved one answer: both texts, and a proposal that joins them, to be changed and saved. */
export function MergeForm({ data, conflict }: Props) {
  const { t } = useTranslation("respond");
  const { t: common } = useTranslation();
  const page = useLanguage();
  const { head, place } = data;
  const { proposal } = conflict;
  const here = paths.respondAnswer(page, { submissionId: head.id, ...place });
  const keepMerged = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const objectives = proposal.objectives.map(String);
    const { kind } = data;
    const fields = typedFieldsOf(kind, new FormData(currentTarget));
    const merged = { ...fields, kind, language: proposal.language, objectives, complete: false };
    copyOf(data).write(merged, conflict.revision);
  };
  return (
    <form method="post" action={here} autoComplete="off" className="merge-form" onSubmit={keepMerged}>
      <MergeFields data={data} conflict={conflict} />
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
