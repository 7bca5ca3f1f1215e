import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { QuestionFormData } from "~/domain/review/questions/read-question-set-up.server";
import { type QuestionScope, questionScopes } from "~/domain/review/question-scope";
import { Choices } from "~/components/form/choices";

type Props = { data: QuestionFormData; held: boolean; failure: FormFailure | null };

/** Where a question is put. Of a question that has answers it is shown, and stays. */
export function PlaceFields({ data, held, failure }: Props) {
  const { t } = useTranslation("questions");
  const { question } = data;
  const chosen = typedText(failure, "scope") ?? question.scope;
  const errors = failure?.fieldErrors["scope"];
  if (held) return <HeldPlace data={data} errors={errors} />;
  const below: Partial<Record<QuestionScope, ReactNode>> = {
    session: <SessionSelect {...{ data, failure }} />,
    objective: <ObjectiveSelect {...{ data, failure }} />,
  };
  return (
    <Choices id="scope" legend={t("field.scope")} errors={errors}>
      {questionScopes.map((scope) => (
        <div key={scope} className="conditional">
          <label className="choice">
            <input type="radio" name="scope" value={scope} defaultChecked={scope === chosen} />
            <span>{t(`scope.${scope}`)}</span>
          </label>
          {below[scope] ? <div className="conditional-fields">{below[scope]}</div> : null}
        </div>
      ))}
    </Choices>
  );
}

function HeldPlace({
  data: { question, sessions, objectives },
  errors,
}: {
  data: QuestionFormData;
  errors: string[] | undefined;
}) {
  const { t } = useTranslation(["questions", "common"]);
  const { scope, session, objective } = question;
  const found = {
    session: sessions.find(({ number }) => number === session),
    objective: objectives.find(({ number }) => number === objective),
  };
  return (
    <Choices id="scope" legend={t("field.scope")} hint={t("held.place")} errors={errors}>
      <p>
        {found.session ? (
          <>
            {t("common:part.session", { number: found.session.number })}. <Words text={found.session.label} />
          </>
        ) : null}
        {found.objective ? (
          <>
            {t("common:underObjective", { number: found.objective.number })} <Words text={found.objective.title} />
          </>
        ) : null}
        {found.session || found.objective ? null : t(`scope.${scope}`)}
      </p>
      <input type="hidden" name="scope" value={scope} />
      <input type="hidden" name="session" value={session ?? ""} />
      <input type="hidden" name="objective" value={objective ?? ""} />
    </Choices>
  );
}

function SessionSelect({ data: { sessions, question }, failure }: Pick<Props, "data" | "failure">) {
  const { t } = useTranslation(["questions", "common"]);
  return (
    <Field name="session" label={t("field.session")} errors={failure?.fieldErrors["session"]}>
      {(control) => (
        <select {...control} className="select" defaultValue={typedText(failure, "session") ?? question.session ?? ""}>
          <option value="">{t("field.choose")}</option>
          {sessions.map(({ number, label }) => (
            <option key={number} value={number} lang={label.language}>
              {t("common:part.labelled", { number, label: label.text })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function ObjectiveSelect({ data: { objectives, question }, failure }: Pick<Props, "data" | "failure">) {
  const { t } = useTranslation("questions");
  return (
    <Field name="objective" label={t("field.objective")} errors={failure?.fieldErrors["objective"]}>
      {(control) => (
        <select
          {...control}
          className="select"
          defaultValue={typedText(failure, "objective") ?? question.objective ?? ""}
        >
          <option value="">{t("field.choose")}</option>
          {objectives.map(({ number, title }) => (
            <option key={number} value={number} lang={title.language}>
              {number}. {title.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
