import { useTranslation } from "react-i18next";
import type { FormFailure } from "~/components/form/form-failure";
import { AddTitled } from "~/components/setup/add-titled";
import { MoveButtons } from "~/components/setup/move-buttons";
import { SetUpListPage } from "~/components/setup/set-up-list-page";
import { useWhen } from "~/components/public/review/use-when";
import { Words } from "~/components/text/words";
import type { SessionRow, SessionsData } from "~/domain/review/sessions/read-sessions.server";
import { pluralBefore } from "~/language/grammar/join-list";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";

type Props = SessionsData & { saved: boolean; failure: FormFailure | null };

/** The sessions of a review in their order, what each lacks, and how another is added. */
export function SessionList({ head, zoneName, rows, objectives, mayReorder, isOpen, saved, failure }: Props) {
  const { t } = useTranslation(["sessions", "setup"]);
  return (
    <SetUpListPage title={t("list.title")} {...{ head, saved, failure }}>
      <p className="lead">{t("list.lead")}</p>
      {rows.length === 0 ? <p>{t("list.none")}</p> : null}
      {rows.length > 1 && !mayReorder ? <p className="hint">{t("list.orderHeld")}</p> : null}
      <ol className="plain-list ruled-list set-up-list">
        {rows.map((row, at) => (
          <Line
            key={row.number}
            {...{ row, zoneName, mayReorder }}
            review={head.slug}
            edges={{ isFirst: at === 0, isLast: at === rows.length - 1 }}
          />
        ))}
      </ol>
      {rows.length > 0 ? <Coverage {...objectives} /> : null}
      <AddTitled
        title={t("add.title")}
        notice={isOpen ? <p className="notice notice-warning">{t("add.open")}</p> : null}
        name="label"
        legend={t("field.label")}
        rows={2}
        languages={head.languages}
        button={t("add.button")}
        failure={failure}
      />
    </SetUpListPage>
  );
}

type LineProps = {
  row: SessionRow;
  zoneName: SessionsData["zoneName"];
  review: string;
  mayReorder: boolean;
  edges: { isFirst: boolean; isLast: boolean };
};

function Line({ row, zoneName, review, mayReorder, edges }: LineProps) {
  const { t } = useTranslation(["sessions", "setup", "common"]);
  const { number, label, objectives, missing, answers, outside } = row;
  const when = useWhen(zoneName)(row.when);
  const href = paths.setUpSession(useLanguage(), { review, session: number });
  return (
    <li>
      <div>
        <a href={href}>
          {t("common:part.session", { number })}. <Words text={label} />
        </a>
        <div className="hint quiet">
          {objectives.length > 0
            ? t("list.objectives", { count: pluralBefore(objectives), numbers: objectives.join(", ") })
            : t("list.noObjectives")}
          {when ? ` · ${when}` : null}
          {answers > 0 ? ` · ${t("setup:answers", { count: answers })}` : null}
        </div>
      </div>
      <div>
        {outside ? <span className="tag tag-warning">{t("list.outside")}</span> : null}
        {missing > 0 ? <span className="tag tag-warning">{t("setup:list.texts", { count: missing })}</span> : null}
        {mayReorder ? (
          <MoveButtons name="session" value={number} label={t("common:part.session", { number })} {...edges} />
        ) : null}
      </div>
    </li>
  );
}

/** Objectives that no session takes up, and those that several do. */
function Coverage({ none, several }: SessionsData["objectives"]) {
  const { t } = useTranslation(["sessions", "common"]);
  if (none.length + several.length === 0) return <p className="notice notice-good">{t("list.allObjectives")}</p>;
  const lists = [
    { key: "none", title: t("list.objectivesNone"), objectives: none },
    { key: "several", title: t("list.objectivesSeveral"), objectives: several },
  ];
  return (
    <div className="notice notice-warning">
      {lists.map(({ key, title, objectives }) =>
        objectives.length > 0 ? (
          <details key={key}>
            <summary>
              {title} {objectives.map(({ number }) => number).join(", ")}
            </summary>
            <ul>
              {objectives.map(({ number, title: words }) => (
                <li key={number}>
                  {number}. <Words text={words} />
                </li>
              ))}
            </ul>
          </details>
        ) : null,
      )}
    </div>
  );
}
