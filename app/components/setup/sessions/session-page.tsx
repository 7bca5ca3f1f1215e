import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { ConfirmDeletion, DeletionLink } from "~/components/setup/deletion";
import { useFieldLabel } from "~/components/setup/field-label";
import { SetUpPageHead } from "~/components/setup/set-up-head";
import { SetUpShell } from "~/components/setup/set-up-shell";
import type { SessionSetUp } from "~/domain/review/sessions/read-session-set-up.server";
import { wordsIn } from "~/domain/review/document/document-texts";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { SessionForm } from "./session-form";

type Props = { data: SessionSetUp; saved: boolean; deleting: boolean; failure: FormFailure | null };

/** One session as it is set up, or the question whether it is to be deleted. */
export function SessionSetUpPage({ data, saved, deleting, failure }: Props) {
  const { t } = useTranslation(["sessions", "common", "error"]);
  const labelOf = useFieldLabel((name) => (name === "label" ? t("field.label") : null));
  const language = useLanguage();
  const { head, session, stays, renumbers } = data;
  const key = { review: head.slug, session: session.number };
  const back = { href: paths.setUpSessions(language, head.slug), label: t("list.title") };
  const [original = language] = head.languages;
  const label = wordsIn(session.label, language) || wordsIn(session.label, original);
  const title = label
    ? t("common:part.labelled", { number: session.number, label })
    : t("common:part.session", { number: session.number });
  const why = stays ? t(`stays.${stays.why}`, { count: stays.count }) : null;
  return (
    <SetUpShell review={head.slug}>
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} labelOf={labelOf} />
      <SetUpPageHead shortTitle={head.shortTitle} back={back} title={title} saved={saved && !failure} />
      {deleting && !failure ? (
        <ConfirmDeletion
          why={why}
          question={t("delete.question")}
          effects={[t("delete.agenda"), renumbers ? t("delete.renumbers") : t("delete.keeps")]}
          button={t("delete.button")}
          cancel={paths.setUpSession(language, key)}
        />
      ) : (
        <>
          <SessionForm {...{ data, failure }} />
          <DeletionLink
            title={t("delete.title")}
            why={why}
            href={paths.setUpSession(language, key, { delete: true })}
            link={t("delete.link")}
          />
        </>
      )}
    </SetUpShell>
  );
}
