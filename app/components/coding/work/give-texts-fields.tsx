import { useTranslation } from "react-i18next";
import { Choices } from "~/components/form/choices";
import { Field } from "~/components/form/field";
import {
  languageOptions,
  useNumberedOptions,
  usePartOptions,
  type FilterOption,
} from "~/components/form/filter-options";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { blindShares, type GiveTexts } from "~/domain/coding/task/task-schema";
import { countedColumns } from "~/domain/participant/participant-groups";

type Numbered = { number: number; label: string };

export type GiveChoices = {
  reviewers: { reviewerId: string; name: string; wordsLeft: number }[];
  /** Of the time zone of the review, in words. */
  zone: string;
  sessions: Numbered[];
  questions: Numbered[];
};

type Props = { choices: GiveChoices; asked: GiveTexts | null; failure: FormFailure | null };

/** What was chosen before, as the form had it. */
function useChosen({ asked, failure }: Pick<Props, "asked" | "failure">) {
  const typed = failure?.values["reviewers"];
  const reviewers = asked?.reviewers ?? (typed === undefined ? null : [typed].flat());
  const valueOf = (name: "session" | "question" | "class" | "language" | "blind" | "due") =>
    String(asked?.[name] ?? typedText(failure, name) ?? "");
  return { isChosen: (id: string) => reviewers === null || reviewers.includes(id), valueOf };
}

/** Reviewers, the choice of texts, the share that two code, and the day. */
export function GiveTextsFields({ choices, asked, failure }: Props) {
  const { t } = useTranslation(["work", "coding"]);
  const numbered = useNumberedOptions();
  const partOptions = usePartOptions();
  const { isChosen, valueOf } = useChosen({ asked, failure });
  const errors = failure?.fieldErrors ?? {};
  const classes = countedColumns.map((value) => ({ value, label: t(`coding:class.${value}`) }));
  return (
    <>
      <Choices id="reviewers" legend={t("work:give.reviewers")} errors={errors["reviewers"]}>
        <div className="choices">
          {choices.reviewers.map(({ reviewerId, name, wordsLeft }) => (
            <label key={reviewerId} className="choice">
              <input type="checkbox" name="reviewers" value={reviewerId} defaultChecked={isChosen(reviewerId)} />
              <span>{t("work:give.has", { name, count: wordsLeft })}</span>
            </label>
          ))}
        </div>
      </Choices>
      <Choice name="session" options={partOptions(choices.sessions)} value={valueOf("session")} />
      <Choice name="question" options={numbered(choices.questions)} value={valueOf("question")} />
      <Choice name="class" options={classes} value={valueOf("class")} />
      <Choice name="language" options={languageOptions} value={valueOf("language")} />
      <Field name="blind" label={t("work:give.blind")} hint={t("work:give.blindHint")} errors={errors["blind"]}>
        {(control) => (
          <select {...control} className="select" defaultValue={valueOf("blind") || "0"}>
            {blindShares.map((share) => (
              <option key={share} value={share}>
                {t(`work:give.share.${share}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        name="due"
        label={t("work:give.due")}
        hint={t("work:give.dueHint", { zone: choices.zone })}
        errors={errors["due"]}
      >
        {(control) => <input {...control} className="input input-short" type="date" defaultValue={valueOf("due")} />}
      </Field>
    </>
  );
}

type ChoiceProps = { name: "session" | "question" | "class" | "language"; options: FilterOption[]; value: string };

function Choice({ name, options, value }: ChoiceProps) {
  const { t } = useTranslation("work");
  return (
    <Field name={name} label={t(`give.${name}`)}>
      {(control) => (
        <select {...control} className="select" defaultValue={value}>
          <option value="">{t("give.any")}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
