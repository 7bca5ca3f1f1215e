import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { FormFailure } from "~/components/form/form-failure";
import { AreaShell } from "~/components/layout/area-shell";
import { AddTitled } from "~/components/setup/add-titled";
import { MoveButtons } from "~/components/setup/move-buttons";
import { Words } from "~/components/text/words";
import type { RegisterPage } from "~/domain/review/register/read-register.server";
import { useLanguage } from "~/i18n/use-language";
import { formatDay } from "~/language/format";
import { paths } from "~/paths/paths";
import { useDocumentErrors } from "./use-document-errors";

type Props = RegisterPage & { saved: boolean; failure: FormFailure | null };

/** The document register of a review in its order, what is not translated, and how another document is added. */
export function RegisterPage({ head, rows, saved, failure }: Props) {
  const { t } = useTranslation("documents");
  const labelOf = useDocumentErrors();
  const language = useLanguage();
  return (
    <AreaShell review={head.slug} area="secretariat" page="documents" width="plain">
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} attempt={failure} labelOf={labelOf} />
      <p className="kicker">
        <Words text={head.shortTitle} />
      </p>
      <h1>{t("title")}</h1>
      {saved && !failure ? (
        <p className="notice notice-good" role="status">
          {t("saved")}
        </p>
      ) : null}
      <p className="lead">{t("lead")}</p>
      <p>
        <a href={`${paths.review(language, head.slug)}#documents`}>{t("seePublic")}</a>
      </p>
      {rows.length === 0 ? <p>{t("none")}</p> : null}
      <ol className="plain-list ruled-list set-up-list">
        {rows.map((row, at) => (
          <Line
            key={row.key}
            row={row}
            review={head.slug}
            edges={{ isFirst: at === 0, isLast: at === rows.length - 1 }}
          />
        ))}
      </ol>
      <AddTitled
        title={t("add.title")}
        name="title"
        legend={t("field.title")}
        hint={t("add.hint")}
        rows={3}
        languages={head.languages}
        button={t("add.button")}
        failure={failure}
      />
    </AreaShell>
  );
}

type LineProps = {
  row: RegisterPage["rows"][number];
  review: string;
  edges: { isFirst: boolean; isLast: boolean };
};

function Line({ row, review, edges }: LineProps) {
  const { t } = useTranslation(["documents", "setup"]);
  const language = useLanguage();
  const { key, title, symbol, kind, session, issuedOn, untitled } = row;
  const what = session === null ? t(`kind.${kind}`) : t("noteOf", { number: session });
  const facts = [what, symbol ?? t("noSymbol"), issuedOn === null ? null : formatDay(issuedOn, language)];
  return (
    <li>
      <div>
        <a href={paths.document(language, { review, document: key })}>
          <Words text={title} />
        </a>
        <div className="hint quiet">{facts.filter(Boolean).join(" · ")}</div>
      </div>
      <div>
        {untitled.length > 0 ? (
          <span className="tag tag-warning">{t("setup:list.texts", { count: untitled.length })}</span>
        ) : null}
        <MoveButtons name="document" value={key} label={title.text} {...edges} />
      </div>
    </li>
  );
}
