import { useTranslation } from "react-i18next";
import { Choices } from "~/components/form/choices";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import type { ToTell } from "~/domain/submission/comment/read-comments.server";

type Props = { people: ToTell[]; failure: FormFailure | null };

/** The form for a comment, with those of the team who can be told of it. */
export function NewComment({ people, failure }: Props) {
  const { t } = useTranslation("team");
  const errors = failure?.fieldErrors ?? {};
  const chosen = [failure?.values["tell"] ?? []].flat();
  return (
    <section aria-labelledby="new-comment" className="no-print">
      <h2 id="new-comment">{t("comments.new")}</h2>
      <form method="post" noValidate>
        <Field name="text" label={t("comments.text")} hint={t("comments.textHint")} errors={errors["text"]}>
          {(control) => (
            <textarea
              {...control}
              className="textarea textarea-short"
              rows={4}
              defaultValue={typedText(failure, "text") ?? ""}
            />
          )}
        </Field>
        {people.length > 0 ? (
          <Choices id="tell" legend={t("comments.tell")} hint={t("comments.tellHint")} errors={errors["tell"]}>
            <div className="choices">
              {people.map(({ userId, name }) => (
                <label key={userId} className="choice">
                  <input type="checkbox" name="tell" value={userId} defaultChecked={chosen.includes(userId)} />
                  <span>{name}</span>
                </label>
              ))}
            </div>
          </Choices>
        ) : null}
        <button className="button" name="intent" value="add">
          {t("comments.add")}
        </button>
      </form>
    </section>
  );
}
