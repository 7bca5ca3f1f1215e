import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { ConfirmDeletion, DeletionLink } from "~/components/setup/deletion";
import { useFieldLabel } from "~/components/setup/field-label";
import { SetUpPageHead } from "~/components/setup/set-up-head";
import { SetUpShell } from "~/components/setup/set-up-shell";
import { wordsIn } from "~/domain/review/document/document-texts";
import type { QuestionSetUp } from "~/domain/review/questions/read-question-set-up.server";
import { pluralBefore } from "~/language/grammar/join-list";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { EarlierVersions } from "./earlier-versions";
import { isQuestionText, QuestionForm } from "./question-form";
import { QuestionPreview } from "./question-preview";

type Props = { data: QuestionSetUp; saved: boolean; deleting: boolean; failure: FormFailure | null };

/** One guiding question as it is set up, or the question whether it is to be deleted. */
export function QuestionSetUpPage({ data, saved, deleting, failure }: Props) {
  const { t } = useTranslation("questions");
  const labelOf = useFieldLabel((name) => (isQuestionText(name) ? t(`field.${name}`) : null));
  const language = useLanguage();
  const { form, isAnswered, concerned, dependent } = data;
  const { head, question } = form;
  const key = { review: head.slug, question: question.number };
  const back = { href: paths.setUpQuestions(language, head.slug), label: t("list.title") };
  const label = [language, ...head.languages].map((one) => wordsIn(question.label, one)).find((words) => words !== "");
  const why = isAnswered
    ? t("delete.answered", { count: Math.max(concerned.answers, concerned.sent) })
    : dependent.length > 0
      ? t("delete.named", { count: pluralBefore(dependent), numbers: dependent.join(", ") })
      : null;
  return (
    <SetUpShell review={head.slug}>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} labelOf={labelOf} />
      <SetUpPageHead
        shortTitle={head.shortTitle}
        back={back}
        title={`${t("numbered", { number: question.number })} ${label ?? ""}`}
        saved={saved && !failure}
      />
      {deleting && !failure ? (
        <ConfirmDeletion
          why={why}
          question={t("delete.question")}
          effects={[form.isOpen ? t("delete.open") : t("delete.renumbers")]}
          button={t("delete.button")}
          cancel={paths.setUpQuestion(language, key)}
        />
      ) : (
        <>
          {isAnswered ? <Concerned data={data} /> : null}
          <QuestionForm data={form} held={isAnswered} failure={failure}>
            <input type="hidden" name="seen" value={data.seen} />
            <input type="hidden" name="saves" value={isAnswered ? "version" : "question"} />
            <SaveButtons data={data} />
          </QuestionForm>
          <QuestionPreview data={data} />
          <EarlierVersions data={data} />
          <DeletionLink
            title={t("delete.title")}
            why={why}
            href={paths.setUpQuestion(language, key, { delete: true })}
            link={t("delete.link")}
          />
        </>
      )}
    </SetUpShell>
  );
}

/** Which submissions a change concerns, and what happens to their answers. */
function Concerned({ data: { concerned, version } }: { data: QuestionSetUp }) {
  const { t } = useTranslation("questions");
  return (
    <div className="notice notice-warning">
      <p>
        <strong>
          {t("concerned.drafts", { count: concerned.drafts })} {t("concerned.sent", { count: concerned.sent })}
        </strong>
      </p>
      <p>{t("concerned.lead", { version: version + 1 })}</p>
    </div>
  );
}

function SaveButtons({ data: { isAnswered, concerned, version } }: { data: QuestionSetUp }) {
  const { t } = useTranslation("questions");
  return (
    <>
      {isAnswered ? (
        <p>
          {t("concerned.before")} {t("concerned.drafts", { count: concerned.drafts })}{" "}
          {t("concerned.sent", { count: concerned.sent })}
        </p>
      ) : null}
      <div className="buttons">
        <button className="button" name="intent" value="save">
          {isAnswered ? t("saveVersion", { version: version + 1 }) : t("save")}
        </button>
      </div>
    </>
  );
}
