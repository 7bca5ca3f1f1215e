import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { AnswerLegend } from "~/question-kinds/answer-legend";
import type { FieldProps } from "~/question-kinds/field";
import { settingsFor } from "~/question-kinds/settings";
import { WordCounter } from "~/question-kinds/word-counter";
import { EntryField } from "./entry-field";
import { emptyEntry, entriesTyped, entryFields, listRules, typedEntries, type Entry } from "./list-value";

/** The entries that are on the page, blank ones with them. */
const entriesIn = (typed: FieldProps["typed"], count: number) => entriesTyped(typed).slice(0, count);

/** How many entries reach as far as the last one that is not blank. */
function countIn(typed: FieldProps["typed"]): number {
  return entriesTyped(typed).findLastIndex((entry) => entry.title !== "" || entry.text !== "") + 1;
}

/** What is done to the entries where scripts run: each act writes all of them into their fields again. */
function useEntries({ typed, start, enter, settings }: FieldProps) {
  const { most } = settingsFor("list", settings);
  const [opened, setCount] = useState(() => Math.max(1, countIn(start)));
  const count = Math.max(opened, countIn(typed));
  const [removed, setRemoved] = useState<{ entry: Entry; at: number } | null>(null);
  const write = (entries: Entry[]) => {
    const left = Array.from({ length: Math.max(0, count - entries.length) }, () => emptyEntry);
    setCount(Math.max(1, entries.length));
    enter(typedEntries([...entries, ...left]));
  };
  const now = () => entriesIn(typed, count);
  const insert = (entry: Entry, at: number) => write([...now().slice(0, at), entry, ...now().slice(at)]);
  return {
    count,
    removed,
    mayAdd: count < most,
    add: () => setCount(count + 1),
    remove: (at: number) => {
      const entry = now()[at];
      if (entry) setRemoved({ entry, at });
      write(now().filter((_, index) => index !== at));
    },
    bringBack: () => {
      if (removed) insert(removed.entry, removed.at);
      setRemoved(null);
    },
    move: (at: number, by: 1 | -1) => {
      const entries = now();
      const [one, other] = [entries[at], entries[at + by]];
      if (one && other) write(entries.map((entry, index) => (index === at ? other : index === at + by ? one : entry)));
    },
  };
}

/**
 * Entries one below the other. Where scripts run they are added, moved and removed at once; where none do, each has its
 * place and a box to remove it, and one more empty entry comes with every save.
 */
export function ListField(props: FieldProps) {
  const { t } = useTranslation("respond");
  const { prefix, typed, wordLimit, about, children } = props;
  const { count, removed, mayAdd, add, remove, bringBack, move } = useEntries(props);
  const box = useRef<HTMLFieldSetElement>(null);
  const [news, setNews] = useState("");
  const focus = (name: string) =>
    setTimeout(() => box.current?.querySelector<HTMLElement>(`[name="${prefix}${name}"]`)?.focus());
  const places = Array.from({ length: count }, (_, index) => index + 1);
  return (
    <fieldset className="field list-field" id={`${prefix}entries`} ref={box}>
      <legend>
        <AnswerLegend about={about} />
      </legend>
      {places.map((place) => (
        <EntryField
          key={place}
          {...props}
          place={place}
          of={count}
          onMove={(by) => {
            move(place - 1, by);
            setNews(t("kinds.list.moved", { number: place + by }));
            focus(entryFields(place + by).title);
          }}
          onRemove={() => {
            remove(place - 1);
            setNews(t("kinds.list.removed"));
            focus(entryFields(Math.max(1, place - 1)).title);
          }}
        />
      ))}
      <noscript>{mayAdd ? <EntryField {...props} place={count + 1} of={count + 1} /> : null}</noscript>
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
              focus(entryFields(count + 1).title);
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
      <div className="saving">
        <WordCounter id={`${prefix}entries-words`} text={listRules.fromTyped(typed).text} limit={wordLimit} />
        {children}
      </div>
    </fieldset>
  );
}
