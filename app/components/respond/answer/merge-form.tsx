import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { StaleAnswer } from "~/domain/submission/answer/answer-conflict";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { rulesOf } from "~/question-kinds/register";
import { MergeFields } from "./merge-fields";
import { typedFieldsOf } from "./typed-fields";
import { copyOf } from "./use-answer-saver";

type Props = { data: OwnAnswer; conflict: StaleAnswer };

/** Leaves the saved text as it is; one's own is kept among the saved versions. */
function DropForm({ data, conflict: { yours, revision } }: Props) {
  const { t: common } = useTranslation();
  const { head, place, kind } = data;
  const here = paths.respondAnswer(useLanguage(), { submissionId: head.id, ...place });
  const fields = Object.entries(rulesOf(kind).toTyped(yours)).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, one })),
  );
  return (
    <form method="post" action={here} autoComplete="off" onSubmit={() => copyOf(data).clear()}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="language" value={yours.language} />
      <input type="hidden" name="revision" value={revision} />
      {fields.map(({ name, one }, index) => (
        <textarea key={`${name}-${index}`} name={name} defaultValue={one} hidden readOnly />
      ))}
      <button className="button-link" name="intent" value="drop">
        {common("merge.drop")}
      </button>
      <p className="hint">{common("merge.dropHint")}</p>
    </form>
  );
}

/** Two people, or one in two windows, saved one answer: both texts, and a proposal that joins them, to be changed and saved. */
export function MergeForm({ data, conflict }: Props) {
  const { t } = useTranslation("respond");
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
    <>
      <form method="post" action={here} autoComplete="off" className="merge-form" onSubmit={keepMerged}>
        <MergeFields data={data} conflict={conflict} />
        <div className="buttons">
          <button className="button" name="intent" value="save">
            {t("merge.save")}
          </button>
        </div>
      </form>
      <DropForm data={data} conflict={conflict} />
    </>
  );
}
