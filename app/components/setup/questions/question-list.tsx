import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/form/form-failure";
import { MoveButtons } from "~/components/setup/move-buttons";
import { SetUpListPage } from "~/components/setup/set-up-list-page";
import { Words } from "~/components/text/words";
import type { PlaceGroup, QuestionRow, QuestionsData } from "~/domain/review/questions/read-questions.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = QuestionsData & { saved: boolean; failure: FormFailure | null };

/** The guiding questions of a review by where they are put, with what each lacks. */
export function QuestionList({ head, groups, total, mayReorder, isOpen, saved, failure }: Props) {
  const { t } = useTranslation(["questions", "setup"]);
  const language = useLanguage();
  return (
    <SetUpListPage title={t("list.title")} {...{ head, saved, failure }}>
      <p className="lead">{total > 0 ? t("list.lead") : t("list.none")}</p>
      {total > 1 && !mayReorder ? <p className="hint">{t("list.orderHeld")}</p> : null}
      {isOpen ? <p className="hint">{t("list.open")}</p> : null}
      <p className="buttons">
        <a className="button" href={paths.setUpNewQuestion(language, head.slug)}>
          {t("add.button")}
        </a>
      </p>
      {groups.map((group) => (
        <Group
          key={`${group.scope} ${group.session?.number ?? group.objective?.number ?? ""}`}
          {...{ group, mayReorder }}
          review={head.slug}
        />
      ))}
    </SetUpListPage>
  );
}

function Group({ group, review, mayReorder }: { group: PlaceGroup; review: string; mayReorder: boolean }) {
  const { t } = useTranslation(["questions", "common"]);
  const { scope, session, objective, questions } = group;
  return (
    <section>
      <h2>
        {session ? (
          <>
            {t("common:part.session", { number: session.number })}. <Words text={session.label} />
          </>
        ) : null}
        {objective ? (
          <>
            {t("common:underObjective", { number: objective.number })} <Words text={objective.title} />
          </>
        ) : null}
        {session || objective ? null : t(`scope.${scope}`)}
      </h2>
      <ul className="plain-list ruled-list set-up-list">
        {questions.map((row, at) => (
          <Line
            key={row.number}
            {...{ row, review, mayReorder }}
            edges={{ isFirst: at === 0, isLast: at === questions.length - 1 }}
          />
        ))}
      </ul>
    </section>
  );
}

type LineProps = {
  row: QuestionRow;
  review: string;
  mayReorder: boolean;
  edges: { isFirst: boolean; isLast: boolean };
};

function Line({ row, review, mayReorder, edges }: LineProps) {
  const { t } = useTranslation(["questions", "setup"]);
  const { number, label, kind, required, dependsOn, missing, answers } = row;
  const facts = [
    t(`kind.${kind}`),
    required ? t("list.required") : "",
    dependsOn === null ? "" : t("list.dependsOn", { number: dependsOn }),
    answers > 0 ? t("setup:answers", { count: answers }) : "",
  ].filter(Boolean);
  return (
    <li>
      <div>
        <a href={paths.setUpQuestion(useLanguage(), { review, question: number })}>
          {t("numbered", { number })} <Words text={label} />
        </a>
        <div className="hint quiet">{facts.join(" · ")}</div>
      </div>
      <div>
        {missing > 0 ? <span className="tag tag-warning">{t("setup:list.texts", { count: missing })}</span> : null}
        {mayReorder ? (
          <MoveButtons name="question" value={number} label={t("numbered", { number })} {...edges} />
        ) : null}
      </div>
    </li>
  );
}
