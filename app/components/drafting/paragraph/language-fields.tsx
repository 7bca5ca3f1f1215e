import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import type { LanguageVersion, ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { useHydrated } from "~/components/layout/use-hydrated";
import { formatDateTime } from "~/language/format";
import type { Language } from "~/language/language";
import { useLanguage } from "~/i18n/use-language";
import { paths } from "~/paths/paths";
import { ConflictNotice, MergedParagraph } from "./merged-paragraph";
import type { TypedAnswer } from "./typed-answer";
import { paragraphForm } from "./paragraph-form";
import { KeptTextOffer } from "./saving/kept-text-offer";
import { TextStatus } from "./saving/text-status";
import { StyleNotes } from "./style-notes";
import type { TypedText } from "./saving/typed-text";

type FieldProps = {
  version: LanguageVersion;
  page: ParagraphPage;
  answer: TypedAnswer | null;
  typed: TypedText;
  versionsHref: (language: Language) => string;
};

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

function LanguageField({ version, page, answer, typed, versionsHref }: FieldProps) {
  const { t } = useTranslation("drafting");
  const { t: common } = useTranslation();
  const { language } = version;
  const state = useSyncExternalStore(typed.subscribe, typed.state, typed.state);
  const merge = answer?.conflict?.merges[language];
  const earlyCopy = useHydrated() ? undefined : typed.copy.key;
  const name = `text-${language}`;
  return (
    <>
      {merge ? <MergedParagraph merge={merge} language={language} /> : null}
      <KeptTextOffer language={language} saved={version.text} typed={typed} page={page} />
      <input type="hidden" name={`revision-${language}`} value={state.revision} readOnly />
      <Field
        name={name}
        label={t(`paragraph.textIn.${language}`)}
        hint={merge ? common("merge.mergedHint") : <VersionNote version={version} />}
        errors={state.saving.fieldErrors[name] ?? answer?.fieldErrors[name]}
      >
        {(control) => (
          <textarea
            {...control}
            className="textarea report-textarea"
            lang={language}
            data-copy={earlyCopy}
            value={state.text}
            onChange={(event) => typed.type(event.target.value)}
          />
        )}
      </Field>
      {merge ? null : <StyleNotes style={version.style} text={state.text} onType={(text) => typed.type(text)} />}
      {version.outdated && !merge ? <ConfirmTranslation language={language} /> : null}
      <TextStatus state={state} page={page} versionsHref={versionsHref(language)} />
    </>
  );
}

/** Says that a translation needs no change although the original was changed. */
function ConfirmTranslation({ language }: { language: Language }) {
  const { t } = useTranslation("drafting");
  return (
    <p className="small">
      <button className="button button-second" name="confirm" value={language} aria-describedby={`confirm-${language}`}>
        {t(`paragraph.confirm.${language}`)}
      </button>{" "}
      <span className="quiet" id={`confirm-${language}`}>
        {t("paragraph.confirmHint")}
      </span>
    </p>
  );
}

function FixedText({ version, versionsHref }: Pick<FieldProps, "version" | "versionsHref">) {
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
      <p className="small">
        <a href={versionsHref(language)}>{t("history.link")}</a>
      </p>
    </section>
  );
}

/** The button that saves, outside the form and always in sight. */
export function SaveBar({ page }: { page: ParagraphPage }) {
  const { t } = useTranslation("drafting");
  const here = useLanguage();
  const { rights, savedAt, timeZone, zoneName } = page;
  const time = formatDateTime(savedAt, here, timeZone);
  return (
    <div className="buttons report-save">
      <button className="button" form={paragraphForm}>
        {t(rights.write ? "paragraph.save" : "paragraph.saveTranslation")}
      </button>
      <span className="quiet">{t("paragraph.saved", { time, zone: zoneName.inTime })}</span>
    </div>
  );
}

type Props = {
  review: string;
  page: ParagraphPage;
  answer: TypedAnswer | null;
  /** Those that the person may write. */
  typed: ReadonlyMap<Language, TypedText>;
};

/** The language versions of a narrative paragraph, the original first; those that the person may not write are shown. */
export function LanguageFields({ review, page, answer, typed }: Props) {
  const here = useLanguage();
  const conflict = answer?.conflict;
  const versionsHref = (text: Language) =>
    paths.draftingParagraphVersions(here, { review, paragraphId: page.id }, { text });
  return (
    <>
      {conflict ? <ConflictNotice page={page} conflict={conflict} /> : null}
      {page.versions.map((version) => {
        const text = typed.get(version.language);
        return text ? (
          <LanguageField
            key={version.language}
            version={version}
            page={page}
            answer={answer}
            typed={text}
            versionsHref={versionsHref}
          />
        ) : (
          <FixedText key={version.language} version={version} versionsHref={versionsHref} />
        );
      })}
    </>
  );
}
