import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import { Field } from "~/components/form/field";
import type { FormFailure } from "~/components/form/form-failure";
import { AreaShell } from "~/components/layout/area-shell";
import { languageNames } from "~/components/layout/language-switch";
import { ConfirmDeletion } from "~/components/setup/deletion";
import { SetUpPageHead } from "~/components/setup/set-up-head";
import type { LinePage } from "~/domain/review/register/read-register.server";
import { documentFiles, endingsOf } from "~/domain/shared/files/file-types";
import { useLanguage } from "~/i18n/use-language";
import { formatSize } from "~/language/format";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";

type Props = { page: LinePage; saved: boolean; removing: Language | null; failure: FormFailure | null };

/** The files of a document of the register, one for each language, or the question whether one is to be deleted. */
export function FilesPage({ page, saved, removing, failure }: Props) {
  const { t } = useTranslation("documents");
  const language = useLanguage();
  const { head, line, title } = page;
  const key = { review: head.slug, document: line.key };
  const back = { href: paths.document(language, key), label: title.text };
  return (
    <AreaShell review={head.slug} area="secretariat" page="documents" width="plain">
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} />
      <SetUpPageHead shortTitle={head.shortTitle} back={back} title={t("files.title")} saved={saved && !failure} />
      {removing && !failure ? (
        <ConfirmDeletion
          why={null}
          question={t("files.question", { language: languageNames[removing] })}
          effects={[t("files.effect")]}
          button={t("files.delete")}
          cancel={paths.documentFiles(language, key)}
          named={{ name: "language", value: removing }}
        />
      ) : (
        <>
          <p className="lead">{t("files.lead")}</p>
          {head.languages.map((one) => (
            <FileForm key={one} {...{ page, failure }} written={one} />
          ))}
        </>
      )}
    </AreaShell>
  );
}

type FormProps = { page: LinePage; written: Language; failure: FormFailure | null };

function FileForm({ page: { head, line, files }, written, failure }: FormProps) {
  const { t } = useTranslation("documents");
  const language = useLanguage();
  const key = { review: head.slug, document: line.key };
  const file = files.find((one) => one.language === written);
  const name = `file-${written}`;
  return (
    <section aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} lang={written}>
        {languageNames[written]}
      </h2>
      {file ? (
        <p>
          <a href={paths.documentFile(language, { ...key, file: written })}>{file.name}</a>{" "}
          <span className="quiet">({formatSize(file.size, language)})</span> ·{" "}
          <a href={paths.documentFiles(language, key, { remove: written })}>
            {t("files.remove")} <span className="visually-hidden">{languageNames[written]}</span>
          </a>
        </p>
      ) : (
        <p className="quiet">{t("files.none")}</p>
      )}
      <form method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name="language" value={written} />
        <Field
          name={name}
          label={t(file ? "files.replace" : "files.choose")}
          hint={t("files.hint")}
          errors={failure?.fieldErrors[name]}
        >
          {(control) => <input {...control} className="input" type="file" accept={endingsOf(documentFiles)} />}
        </Field>
        <div className="buttons">
          <button className="button button-second" name="intent" value="add">
            {t("files.add")} <span className="visually-hidden">{languageNames[written]}</span>
          </button>
        </div>
      </form>
    </section>
  );
}
