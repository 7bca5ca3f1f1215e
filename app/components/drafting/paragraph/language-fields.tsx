import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import type { LanguageVersion, ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { formatDateTime } from "~/language/format";
import { useLanguage } from "~/i18n/use-language";
import { ConflictNotice, MergedParagraph } from "./merged-paragraph";
import type { TypedAnswer } from "./typed-answer";
import { useTypedText } from "./use-typed-text";

type FieldProps = { version: LanguageVersion; revision: number; answer: TypedAnswer | null };

function VersionNote({ version }: { version: LanguageVersion }) {
  const { t } = useTranslation("drafting");
  const { status, outdated } = version;
  return (
    <>
      {status ? t(`paragraph.status.${status}`) : t("paragraph.none")}
      {outdated ? <span className="report-warning"> {t("paragraph.outdated")}</span> : null}
    </>
  );
}

function LanguageField(props: FieldProps) {
  const { t } = useTranslation("drafting");
  const { version, revision, answer } = props;
  const { language } = version;
  const { t: common } = useTranslation();
  const typed = useTypedText({ language, text: version.text, revision }, answer);
  const merge = answer?.conflict?.merges[language];
  const name = `text-${language}`;
  return (
    <>
      {merge ? <MergedParagraph merge={merge} language={language} /> : null}
      <input type="hidden" name={`revision-${language}`} value={typed.revision} />
      <Field
        name={name}
        label={t(`paragraph.textIn.${language}`)}
        hint={merge ? common("merge.mergedHint") : <VersionNote version={version} />}
        errors={answer?.fieldErrors[name]}
      >
        {(control) => (
          <textarea
            {...control}
            className="textarea report-textarea"
            lang={language}
            value={typed.text}
            onChange={(event) => typed.type(event.target.value)}
          />
        )}
      </Field>
    </>
  );
}

function FixedText({ version }: { version: LanguageVersion }) {
  const { t } = useTranslation("drafting");
  const { language, text } = version;
  return (
    <section className="field" aria-labelledby={`fixed-${language}`}>
      <h2 id={`fixed-${language}`} className="report-fixed-title">
        {t(`paragraph.textIn.${language}`)}
      </h2>
      <p className="hint">
        <VersionNote version={version} />
      </p>
      <p lang={text ? language : undefined} className="report-theirs">
        {text || t("paragraph.none")}
      </p>
    </section>
  );
}

type Props = { page: ParagraphPage; answer: TypedAnswer | null; dropHref: string };

/** The language versions of a narrative paragraph, the original first; those that the person may not write are shown. */
export function LanguageFields({ page, answer, dropHref }: Props) {
  const { t } = useTranslation("drafting");
  const here = useLanguage();
  const { versions, rights, originalLanguage, revision } = page;
  const may = ({ language }: LanguageVersion) => rights.write || (rights.translate && language !== originalLanguage);
  const conflict = answer?.conflict;
  return (
    <>
      {conflict ? <ConflictNotice page={page} conflict={conflict} dropHref={dropHref} /> : null}
      {versions.map((version) =>
        may(version) ? (
          <LanguageField key={version.language} version={version} revision={revision} answer={answer} />
        ) : (
          <FixedText key={version.language} version={version} />
        ),
      )}
      {rights.write || rights.translate ? (
        <div className="buttons">
          <button className="button">{t(rights.write ? "paragraph.save" : "paragraph.saveTranslation")}</button>
          <span className="quiet">
            {t("paragraph.saved", {
              time: formatDateTime(page.savedAt, here, page.timeZone),
              zone: page.zoneName.inTime,
            })}
          </span>
        </div>
      ) : null}
    </>
  );
}
