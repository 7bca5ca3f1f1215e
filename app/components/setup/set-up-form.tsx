import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { Words } from "~/components/text/words";
import type { SetUpFrame } from "~/domain/review/setup/set-up-page.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { SetUpShell } from "./set-up-shell";

type Props = {
  frame: SetUpFrame;
  title: string;
  lead: ReactNode;
  /** Of what the reader sees: it comes back with the form. */
  seen: string;
  failure: FormFailure | null;
  children: ReactNode;
};

/** One page of the set-up: a form that is saved, and the way back to the list. */
export function SetUpForm({ frame, title, lead, seen, failure, children }: Props) {
  const { t } = useTranslation("setup");
  const list = paths.setUp(useLanguage(), frame.slug);
  return (
    <SetUpShell review={frame.slug}>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <p className="kicker">
        <a href={list}>{t("list.back")}</a> · <Words text={frame.shortTitle} />
      </p>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <form method="post" noValidate>
        <input type="hidden" name="seen" value={seen} />
        {children}
        <div className="buttons">
          <button className="button">{t("form.save")}</button>
          <a href={list}>{t("form.cancel")}</a>
        </div>
      </form>
    </SetUpShell>
  );
}
