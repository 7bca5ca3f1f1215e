import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { DraftFootnote } from "~/domain/report/paragraph/footnote-form";
import { languages } from "~/language/language";
import { useLanguage } from "~/i18n/use-language";
import type { LostAnchor } from "~/domain/report/content/lost-anchors";
import { copyKey } from "~/components/form/saving/browser-storage";
import { LostAnchorNotes } from "./lost-anchor-notes";
import { FootnoteEditor } from "./footnote-editor";
import type { ChangedFootnote, TypedAnswer } from "./typed-answer";

type Props = {
  footnotes: DraftFootnote[];
  lost: LostAnchor[];
  /** Identifier of the one that is open, or "new". */
  open: string | undefined;
  answer: TypedAnswer | null;
  changed: ChangedFootnote | null;
  mayWrite: boolean;
  /** Whose copy in this browser a footnote that is not saved belongs to. */
  copyPlace: { userId: string; paragraphId: string };
  hrefOf: (footnote: string | null) => string;
};

function FootnoteLine({
  footnote,
  mayWrite,
  hrefOf,
}: Pick<Props, "mayWrite" | "hrefOf"> & { footnote: DraftFootnote }) {
  const { t } = useTranslation("drafting");
  const here = useLanguage();
  const shown = [here, ...languages].find((language) => footnote.texts[language]) ?? here;
  return (
    <li>
      <span className="tag">{t(`notes.types.${footnote.type}`)}</span>{" "}
      <span lang={shown === here ? undefined : shown}>{footnote.texts[shown] ?? footnote.url}</span>
      {mayWrite ? (
        <Form method="post" preventScrollReset className="report-actions">
          <Link to={hrefOf(footnote.id)} preventScrollReset>
            {t("notes.change")}
          </Link>
          <input type="hidden" name="footnote" value={footnote.id} />
          <button className="button-link" name="intent" value="removeFootnote">
            {t("notes.remove")}
          </button>
        </Form>
      ) : null}
    </li>
  );
}

/** The footnotes of a paragraph, and the form of the one that is open. */
export function ParagraphFootnotes(props: Props) {
  const { footnotes, lost, open, answer, changed, mayWrite, copyPlace, hrefOf } = props;
  const { t } = useTranslation("drafting");
  const opened = footnotes.find(({ id }) => id === open) ?? null;
  const editing = mayWrite && (opened !== null || open === "new");
  return (
    <section id="footnotes" aria-labelledby="footnotes-title">
      <h2 id="footnotes-title">{t("notes.title")}</h2>
      {footnotes.length === 0 ? <p className="quiet">{t("notes.none")}</p> : null}
      <ol>
        {footnotes.map((footnote) => (
          <FootnoteLine key={footnote.id} footnote={footnote} mayWrite={mayWrite} hrefOf={hrefOf} />
        ))}
      </ol>
      <LostAnchorNotes lost={lost} />
      {editing ? (
        <FootnoteEditor
          key={open}
          footnote={opened}
          answer={answer}
          changed={changed}
          copyKey={copyKey("fields", {
            userId: copyPlace.userId,
            place: `${copyPlace.paragraphId}:footnote:${opened?.id ?? "new"}`,
          })}
          closeHref={hrefOf(null)}
        />
      ) : null}
      {mayWrite && !editing ? (
        <p>
          <Link to={hrefOf("new")} preventScrollReset>
            {t("notes.add")}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
