import { Form } from "@remix-run/react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { copyKey } from "~/components/form/saving/browser-storage";
import { useKeptFields } from "~/components/form/saving/use-kept-fields";
import { PlainWords } from "~/components/text/plain-words";
import { type ChangedSource, checkOutcomes } from "~/domain/report/paragraph/changed-source";
import type { ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import { longestReason } from "~/domain/report/paragraph/paragraph-schema";
import { useLanguage } from "~/i18n/use-language";
import { formatDateTime, formatNumber } from "~/language/format";
import { formatList } from "~/language/grammar/join-list";
import { KeptFieldsNote } from "./saving/kept-fields-note";
import { type TypedAnswer, typedValue } from "./typed-answer";

/** What happened to the sources of a paragraph since it cited them, a line each. */
export function SourceChangeList({ changed }: { changed: ChangedSource[] }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  if (changed.length === 0) return null;
  return (
    <ul className="report-warnings">
      {changed.map(({ cause, participants }) => (
        <li key={cause}>{t(`changed.cause.${cause}`, { names: formatList(participants, language) })}</li>
      ))}
    </ul>
  );
}

type Props = { page: ParagraphPage; answer: TypedAnswer | null };

/** The editor says that the text is still right, or that it was rewritten; without a script as well. */
function CheckForm({ page, answer }: Props) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const key = copyKey("fields", { userId: page.userId, place: `${page.id}:check` });
  const kept = useKeptFields(form, { key, names: ["checkReason"], failed: answer !== null });
  const hint = t("changed.reasonHint", { formatted: formatNumber(longestReason, language) });
  return (
    <Form ref={form} method="post" preventScrollReset onSubmit={kept.onSubmit}>
      <KeptFieldsNote kept={kept} />
      <input type="hidden" name="intent" value="checkSources" />
      <input type="hidden" name="changes" value={page.changed.keys} />
      <Field name="checkReason" label={t("changed.reason")} hint={hint} errors={answer?.fieldErrors["checkReason"]}>
        {(control) => (
          <textarea {...control} className="input" rows={3} defaultValue={typedValue(answer, "checkReason") ?? ""} />
        )}
      </Field>
      <div className="buttons">
        {checkOutcomes.map((outcome) => (
          <button key={outcome} className="button button-second" name="outcome" value={outcome}>
            {t(`changed.${outcome}`)}
          </button>
        ))}
      </div>
    </Form>
  );
}

/** What was said after earlier changes, who said it and when. */
function EarlierChecks({ page: { changed, timeZone, zoneName } }: { page: ParagraphPage }) {
  const { t } = useTranslation("drafting");
  const language = useLanguage();
  if (changed.checks.length === 0) return null;
  return (
    <>
      <h3>{t("changed.checks")}</h3>
      <ul className="ruled-list">
        {changed.checks.map(({ outcome, reason, checkedAt, checkedBy }) => (
          <li key={checkedAt.toISOString()}>
            <p>
              <PlainWords text={reason} />
            </p>
            <p className="quiet small">
              {t(`changed.said.${outcome}`, {
                name: checkedBy ?? t("changed.nobody"),
                date: formatDateTime(checkedAt, language, timeZone),
                zone: zoneName.inTime,
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The paragraph is amber: its sources have changed. Nothing where they never did. */
export function SourceChanges({ page, answer }: Props) {
  const { t } = useTranslation("drafting");
  const { changed, rights } = page;
  if (changed.open.length + changed.checks.length === 0) return null;
  return (
    <section aria-labelledby="changed" className={changed.open.length > 0 ? "notice notice-warning" : "panel"}>
      <h2 id="changed">{t(changed.open.length > 0 ? "changed.title" : "changed.titleSettled")}</h2>
      <SourceChangeList changed={changed.open} />
      {changed.open.length > 0 && rights.write ? <CheckForm page={page} answer={answer} /> : null}
      <EarlierChecks page={page} />
    </section>
  );
}
