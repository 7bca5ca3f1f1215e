import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/form/form-failure";
import type { RecordedInput } from "~/domain/review/meeting/read-meeting.server";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";
import { CorrectedNow } from "./corrected-now";
import { correctedIn, formOf, typedForRemoved } from "./form-of";
import { InputFields } from "./input-fields";
import { InputList } from "./input-list";

type Props = {
  place: { review: string; part: string };
  inputs: RecordedInput[];
  /** The statement that is corrected. */
  changing: RecordedInput | null;
  title: string;
  failure: FormFailure | null;
};

/** The statements of a part of the meeting, and the form for the next one or for the one that is corrected. */
export function InputsSection({ place, inputs, changing, title, failure }: Props) {
  const { t } = useTranslation("meeting");
  const language = useLanguage();
  const form = changing ? "correct" : "speak";
  const corrected = changing ? correctedIn(failure) : null;
  const removed = changing ? null : typedForRemoved(failure);
  return (
    <section aria-labelledby="inputs">
      <h2 id="inputs">{title}</h2>
      <InputList place={place} inputs={inputs} />
      <h3>{changing ? t("input.correctOne", { name: changing.participant.name.text }) : t("input.next")}</h3>
      {corrected ? <CorrectedNow corrected={corrected} /> : null}
      {removed ? <p className="notice notice-warning">{t("input.removedSince")}</p> : null}
      <Form key={`${changing?.id ?? "next"} ${corrected?.corrected ?? ""}`} method="post" noValidate preventScrollReset>
        {changing ? (
          <>
            <input type="hidden" name="input" value={changing.id} />
            <input type="hidden" name="seen" value={corrected?.corrected ?? changing.seen} />
          </>
        ) : null}
        <InputFields form={form} review={place.review} state={removed ?? formOf(failure, form)} input={changing} />
        <div className="buttons">
          <button className="button" name="intent" value={form}>
            {t(changing ? "input.save" : "input.add")}
          </button>
          {changing ? <a href={paths.meetingPart(language, place)}>{t("input.cancel")}</a> : null}
        </div>
      </Form>
    </section>
  );
}
