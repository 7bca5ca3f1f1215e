import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FieldProps } from "~/question-kinds/field";
import { describedBy, FieldErrors } from "~/components/form/field-errors";
import { textIn } from "~/question-kinds/typed-values";
import type { Figure } from "./figure";
import { pastedField } from "./figures-value";
import { figuresPasted } from "./pasted-figures";

type Props = FieldProps & { append: (figures: readonly Figure[]) => number };

/** A table of a spreadsheet becomes figures: with a button where scripts run, with the next save where none do. */
export function PasteFigures({ prefix, register, start, typed, enter, errors, append }: Props) {
  const { t } = useTranslation("respond");
  const [news, setNews] = useState("");
  const id = prefix + pastedField;
  const wrong = errors[pastedField] ?? [];
  const add = () => {
    const { figures, notPlaced } = figuresPasted(textIn(typed[pastedField]));
    const added = append(figures);
    const isWhole = added === figures.length && notPlaced.length === 0;
    if (isWhole) enter({ [pastedField]: "" });
    const left = [...notPlaced, ...figures.slice(added).map(({ indicator }) => indicator)].join(", ");
    setNews([t("kinds.figures.added", { count: added }), isWhole ? "" : t("kinds.figures.left", { left })].join(" "));
  };
  return (
    <details className="paste-figures" open={wrong.length > 0 || undefined}>
      <summary>{t("kinds.figures.paste")}</summary>
      <div className={wrong.length > 0 ? "field field-wrong" : "field"}>
        <label htmlFor={id}>{t("kinds.figures.pasted")}</label>
        <p id={`${id}-hint`} className="hint">
          {t("kinds.figures.pasteHint")}
        </p>
        <FieldErrors id={`${id}-error`} errors={wrong} />
        <textarea
          id={id}
          className="textarea textarea-short"
          rows={4}
          spellCheck={false}
          aria-invalid={wrong.length > 0 || undefined}
          {...describedBy([`${id}-hint`, wrong.length > 0 && `${id}-error`])}
          defaultValue={textIn(start[pastedField])}
          {...register(pastedField)}
        />
      </div>
      <button type="button" className="button button-second scripted" onClick={add}>
        {t("kinds.figures.addPasted")}
      </button>
      <p role="status">{news}</p>
    </details>
  );
}
