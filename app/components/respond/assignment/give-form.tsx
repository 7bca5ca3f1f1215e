import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import type { Assignments } from "~/domain/submission/assignment/read-assignments.server";
import { usePlaceWords } from "~/i18n/use-place-words";

type Props = { assignments: Assignments; failure: FormFailure | null };

/** Giving a part or a question to a person of the team. */
export function GiveForm({ assignments: { head, people, groups }, failure }: Props) {
  const { t } = useTranslation("team");
  const errors = failure?.fieldErrors ?? {};
  const typed = (name: string) => typedText(failure, name) ?? "";
  return (
    <section aria-labelledby="give">
      <h2 id="give">{t("assignments.give.title")}</h2>
      <p>{t("assignments.give.again")}</p>
      <form method="post" noValidate>
        <Field name="member" label={t("assignments.give.who")} errors={errors["member"]}>
          {(control) => (
            <select {...control} className="select" defaultValue={typed("member")}>
              <option value="">{t("assignments.give.choose")}</option>
              {people.map(({ userId, name }) => (
                <option key={userId} value={userId}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="place" label={t("assignments.give.what")} errors={errors["place"]}>
          {(control) => (
            <select {...control} className="select" defaultValue={typed("place")}>
              <option value="">{t("assignments.give.choose")}</option>
              <Places groups={groups} />
            </select>
          )}
        </Field>
        <Field
          name="due"
          label={t("assignments.give.due")}
          hint={t("assignments.give.dueHint", { zone: head.review.zoneName.name })}
          errors={errors["due"]}
        >
          {(control) => <input {...control} className="input input-short" type="date" defaultValue={typed("due")} />}
        </Field>
        <Field
          name="note"
          label={t("assignments.give.note")}
          hint={t("assignments.give.noteHint")}
          errors={errors["note"]}
        >
          {(control) => (
            <textarea {...control} className="textarea textarea-short" rows={3} defaultValue={typed("note")} />
          )}
        </Field>
        <button className="button" name="intent" value="give">
          {t("assignments.give.button")}
        </button>
      </form>
    </section>
  );
}

function Places({ groups }: Pick<Assignments, "groups">) {
  const { t } = useTranslation(["team", "respond"]);
  const { part } = usePlaceWords();
  return groups.map(({ session, label, tasks }) => (
    <optgroup key={session} label={part({ number: session, label })}>
      <option value={String(session)}>
        {part({ number: session })} ({t("team:assignments.all")})
      </option>
      {tasks.map((task) => (
        <option key={task.question} value={`${session}.${task.question}`}>
          {t("respond:question.objective", { number: task.question, label: task.label })}
        </option>
      ))}
    </optgroup>
  ));
}
