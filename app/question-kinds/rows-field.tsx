import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AnswerLegend } from "./answer-legend";
import type { FieldProps } from "./field";
import { RowFrame } from "~/components/form/row-frame";
import type { Rows } from "./row-names";
import { useRows } from "./use-rows";
import { WordCounter } from "~/components/form/word-counter";

type Props<Row> = {
  field: FieldProps;
  rows: Rows<Row>;
  /** As many as the question takes. */
  most: number;
  /** The plain text of what is typed, whose words are counted. */
  text: string;
  /** The fields of the row at a place. */
  row: (place: number) => ReactNode;
  /** More ways to add rows, which say how many they added. */
  more?: (append: (rows: readonly Row[]) => number) => ReactNode;
};

/**
 * Rows of an answer one below the other. Where scripts run they are added, moved and removed at once; where none do, each
 * has its place and a box to remove it, and one more empty row comes with every save.
 */
export function RowsField<Row>({ field, rows, most, text, row, more }: Props<Row>) {
  const { t } = useTranslation("respond");
  const { prefix, wordLimit, about, children } = field;
  const { count, removed, mayAdd, add, append, remove, bringBack, move } = useRows(rows, field, most);
  const box = useRef<HTMLFieldSetElement>(null);
  const [news, setNews] = useState("");
  const focus = (place: number) => {
    const [name] = rows.names(place);
    setTimeout(() => box.current?.querySelector<HTMLElement>(`[name="${prefix}${name}"]`)?.focus());
  };
  const moved = (place: number, by: 1 | -1) => {
    move(place - 1, by);
    setNews(t("kinds.list.moved", { number: place + by }));
    focus(place + by);
  };
  const taken = (place: number) => {
    remove(place - 1);
    setNews(t("kinds.list.removed"));
    focus(Math.max(1, place - 1));
  };
  const places = Array.from({ length: count }, (_, index) => index + 1);
  return (
    <fieldset className="field list-field" id={`${prefix}entries`} ref={box}>
      <legend>
        <AnswerLegend about={about} />
      </legend>
      {places.map((place) => (
        <RowFrame
          key={place}
          {...{ prefix, place }}
          of={count}
          onMove={(by) => moved(place, by)}
          onRemove={() => taken(place)}
        >
          {row(place)}
        </RowFrame>
      ))}
      <noscript>
        {mayAdd ? (
          <RowFrame prefix={prefix} place={count + 1} of={count + 1}>
            {row(count + 1)}
          </RowFrame>
        ) : null}
      </noscript>
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <div className="buttons scripted">
        {mayAdd ? (
          <button
            type="button"
            className="button button-second"
            onClick={() => {
              add();
              focus(count + 1);
            }}
          >
            {t("kinds.list.add")}
          </button>
        ) : (
          <p className="quiet">{t("kinds.list.full", { count })}</p>
        )}
        {removed ? (
          <button type="button" className="button-link" onClick={bringBack}>
            {t("kinds.list.bringBack")}
          </button>
        ) : null}
      </div>
      {more?.(append)}
      <div className="saving">
        <WordCounter id={`${prefix}entries-words`} text={text} limit={wordLimit} />
        {children}
      </div>
    </fieldset>
  );
}
