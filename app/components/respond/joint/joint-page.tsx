import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { JointPage as Page } from "~/domain/submission/joint/read-joint.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import type { JointFailure } from "./joint-props";
import { FindParticipant, NameForm } from "./find-participant";
import { NamedList } from "./named-list";

/** Naming others in a joint submission, and what each has said. */
export function JointPage({ page, failure }: { page: Page; failure: JointFailure }) {
  const { t } = useTranslation(["joint", "respond"]);
  const language = useLanguage();
  const { head, joint, mayName, closed, chosen } = page;
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">{head.review.title}</p>
      <h1>{t("joint:title")}</h1>
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("joint:changed")}</p> : null}
      {closed ? <p className="notice">{t(`respond:closed.${closed}`)}</p> : <Rules joint={joint} />}
      <NamedList page={page} />
      {closed || mayName ? null : <p className="notice">{t("joint:onlyFocalPoint")}</p>}
      {mayName && !closed ? (
        chosen ? (
          <NameForm head={head} chosen={chosen} failure={failure} />
        ) : (
          <FindParticipant page={page} />
        )
      ) : null}
      <p className="no-print">
        <a href={paths.respondOverview(language, head.id)}>{t("joint:back")}</a>
      </p>
    </>
  );
}

function Rules({ joint }: { joint: boolean }) {
  const { t } = useTranslation("joint");
  return (
    <>
      <p className="lead">{t("lead")}</p>
      <ul>
        <li>{t("rules.named")}</li>
        <li>{t("rules.changed")}</li>
        <li>{t("rules.others")}</li>
        <li>{t("rules.reads")}</li>
      </ul>
      {joint ? null : <p>{t("becomes")}</p>}
    </>
  );
}
