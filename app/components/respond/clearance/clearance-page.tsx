import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import type { ClearancePage as Clearance } from "~/domain/submission/clearance/read-clearance.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { AskForms } from "./ask-forms";
import { AskedRequest } from "./asked-request";

type Props = {
  clearance: Clearance;
  /** A mail server is set. */
  sends: boolean;
  failure: (FormFailure & { conflict?: unknown }) | null;
};

/** Whether the text is cleared, who was asked and what they said, and the forms that ask. */
export function ClearancePage({ clearance, sends, failure }: Props) {
  const { head, asked, cleared, mayAsk } = clearance;
  const { t } = useTranslation(["clearance", "team", "respond"]);
  const language = useLanguage();
  const changed = !cleared && asked.some(({ status }) => status === "changed") && !head.writeClosed;
  return (
    <>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      <p className="kicker">
        <a href={paths.respondOverview(language, head.id)}>{head.owner.name}</a> · {head.review.title}
      </p>
      <h1>{t("clearance:title")}</h1>
      <p className="lead">{t("clearance:lead")}</p>
      {failure && "conflict" in failure ? <p className="notice notice-warning">{t("clearance:changed")}</p> : null}
      {sends || !head.mayAskClearance ? null : <p className="notice notice-warning">{t("team:noServer")}</p>}
      {cleared ? (
        <p className="notice notice-good">
          {t("clearance:now.cleared")} <a href={paths.respondCheck(language, head.id)}>{t("respond:nav.check")}</a>
        </p>
      ) : null}
      {changed ? <p className="notice notice-warning">{t("clearance:now.changed")}</p> : null}
      {asked.length === 0 ? <p>{t("clearance:none")}</p> : null}
      {asked.map((one) => (
        <AskedRequest key={one.id} head={head} asked={one} />
      ))}
      {mayAsk ? (
        <Ask folded={cleared && !failure}>
          <AskForms people={clearance.people} failure={failure} last={typedText(failure, "intent")} />
        </Ask>
      ) : null}
      {head.mayAskClearance ? null : <p className="quiet">{t("clearance:onlyFocalPoint")}</p>}
      <Rule clearance={clearance} />
    </>
  );
}

/** Asking is what a cleared text no longer needs: folded then. */
function Ask({ folded, children }: { folded: boolean; children: ReactNode }) {
  const { t } = useTranslation("clearance");
  if (!folded) return children;
  return (
    <details className="no-print">
      <summary>{t("again")}</summary>
      {children}
    </details>
  );
}

/** Whether the team sends anything that was not cleared, and for focal points the button that changes it. */
function Rule({ clearance: { head } }: Pick<Props, "clearance">) {
  const { t } = useTranslation("clearance");
  const { clearanceRequired: required, owner } = head;
  return (
    <section className="no-print">
      <h2>{t("rule.title")}</h2>
      <p>{required ? t("rule.yes", { name: owner.name }) : t("rule.no")}</p>
      {head.mayAskClearance ? (
        <form method="post">
          <input type="hidden" name="required" value={required ? "no" : "yes"} />
          <button className="button button-second" name="intent" value="require">
            {t(required ? "rule.free" : "rule.require")}
          </button>
        </form>
      ) : null}
    </section>
  );
}
