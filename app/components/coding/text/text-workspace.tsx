import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import type { TextPlace } from "~/domain/coding/text/find-next-text.server";
import type { CodingText } from "~/domain/coding/text/read-text.server";
import { CaretButton } from "./caret-button";
import { ChangeExcerptForm } from "./change-excerpt-form";
import { CodingNotice } from "~/components/coding/coding-notice";
import { typedPassage, type FormFailure } from "~/components/coding/form-failure";
import { MarginLanes } from "./margin-lanes";
import { MarkedText } from "./marked-text";
import { NewExcerptForm } from "./new-excerpt-form";
import { ShortcutHelp } from "./shortcut-help";
import { TextExcerpts } from "./text-excerpts";
import { TextHead } from "./text-head";
import { useHydrated } from "~/components/layout/use-hydrated";
import { usePassageSelection, type PassageSelection } from "./use-passage-selection";
import { useShortcuts, useShortcutsOn } from "./use-shortcuts";

type Props = {
  text: CodingText;
  place: TextPlace;
  codes: CodeView[];
  recent: string[];
  mayCode: boolean;
  opened: string | null;
  saved: string | null;
  removed: string | null;
  failure: FormFailure | null;
  textHref: (frozenAnswerId: string) => string;
  openHref: (excerptId: string) => string;
};

const caretId = "caret";

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** A frozen text with its codebook beside it. */
export function TextWorkspace(props: Props) {
  const { text, place, codes, recent, opened, failure, textHref, openHref } = props;
  const { t } = useTranslation("coding");
  const container = useRef<HTMLDivElement>(null);
  const selection = usePassageSelection(container, text.text, typedPassage(failure, text.text));
  const hydrated = useHydrated();
  const open = text.excerpts.find(({ id, mine }) => id === opened && mine);
  const coding = props.mayCode && !text.superseded && !open;
  useTextShortcuts(selection.choose);
  return (
    <div className="columns coding">
      <div>
        <TextHead text={text} place={place} textHref={textHref} />
        {text.superseded ? <p className="notice notice-warning">{t("text.superseded")}</p> : null}
        {coding && hydrated ? (
          <CaretButton
            id={caretId}
            text={text.text}
            language={text.language}
            onChoose={selection.choose}
            onDone={() => focusOn("code-search")}
          />
        ) : null}
        <div className="coding-lines">
          <MarkedText
            text={text.text}
            language={text.language}
            excerpts={text.excerpts}
            opened={opened}
            container={container}
          />
          <MarginLanes container={container} text={text.text} excerpts={text.excerpts} />
        </div>
        {hydrated ? <ShortcutHelp /> : null}
      </div>
      <aside className="panel panel-sticky" aria-label={t("panel")}>
        {failure ? null : <CodingNotice saved={props.saved} removed={props.removed} />}
        <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
        {open ? (
          <ChangeExcerptForm
            key={open.id}
            excerpt={open}
            language={text.language}
            {...{ codes, recent, failure }}
            backHref={textHref(text.id)}
          />
        ) : null}
        {coding ? (
          <NewExcerptForm text={text.text} language={text.language} {...{ selection, codes, recent, failure }} />
        ) : null}
        <TextExcerpts
          text={text.text}
          language={text.language}
          excerpts={text.excerpts}
          opened={opened}
          openHref={openHref}
        />
      </aside>
    </div>
  );
}

function useTextShortcuts(choose: PassageSelection["choose"]): void {
  const [on] = useShortcutsOn();
  const actions = useMemo(
    () => ({
      n: () => document.getElementById("next-text")?.click(),
      "/": () => focusOn("code-search"),
      m: () => focusOn(caretId),
      Escape: () => choose(null),
    }),
    [choose],
  );
  useShortcuts(actions, on);
}
