import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { AreaShell } from "~/components/layout/area-shell";
import { ConfirmDeletion, DeletionLink } from "~/components/setup/deletion";
import { SetUpPageHead } from "~/components/setup/set-up-head";
import type { LinePage } from "~/domain/review/register/read-register.server";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { LineForm } from "./line-form";
import { useDocumentErrors } from "./use-document-errors";

type Props = { page: LinePage; saved: boolean; deleting: boolean; failure: FormFailure | null };

/** One document of the register, or the question whether it is to be removed. */
export function DocumentPage({ page, saved, deleting, failure }: Props) {
  const { t } = useTranslation("documents");
  const labelOf = useDocumentErrors();
  const language = useLanguage();
  const { head, line, title } = page;
  const key = { review: head.slug, document: line.key };
  const back = { href: paths.documents(language, head.slug), label: t("title") };
  return (
    <AreaShell review={head.slug} area="secretariat" page="documents" width="plain">
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} labelOf={labelOf} />
      <SetUpPageHead shortTitle={head.shortTitle} back={back} title={title.text} saved={saved && !failure} />
      {deleting && !failure ? (
        <ConfirmDeletion
          why={null}
          question={t("delete.question")}
          effects={[t("delete.effect")]}
          button={t("delete.button")}
          cancel={paths.document(language, key)}
        />
      ) : (
        <>
          <p>
            <a href={paths.documentFiles(language, key)}>
              {page.files.length > 0 ? t("files.link", { count: page.files.length }) : t("files.linkNone")}
            </a>
          </p>
          <LineForm {...{ page, failure }} />
          <DeletionLink
            title={t("delete.title")}
            why={null}
            href={paths.document(language, key, { delete: true })}
            link={t("delete.link")}
          />
        </>
      )}
    </AreaShell>
  );
}
