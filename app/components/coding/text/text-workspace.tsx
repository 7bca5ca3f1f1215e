import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "~/components/form/error-summary";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import type { TextPlace } from "~/domain/coding/text/find-next-text.server";
import type { CodingText } from "~/domain/coding/text/read-text.server";
import { rangeToUtf16 } from "~/language/text/code-points";
import { CaretButton } from "./caret-button";
import { ChangeExcerptForm } from "./change-excerpt-form";
import { CodingNotice, undoButtonId, type CodingStep } from "~/components/coding/coding-notice";
import { typedPassage } from "~/components/coding/typed-excerpt";
import type { FormFailure } from "~/components/form/form-failure";
import { MarginLanes } from "./margin-lanes";
import { MarkedText } from "./marked-text";
import { NewExcerptForm } from "./new-excerpt-form";
import { NothingToMark, nothingButtonId } from "./nothing-to-mark";
import { saveButtonId } from "./save-bar";
import { ShortcutHelp } from "./shortcut-help";
import { stepToExcerpt } from "./step-to-excerpt";
import { TaskBar } from "./task-bar";
import { TextExcerpts } from "./text-excerpts";
import { nextTextId, previousTextId, TextHead } from "./text-head";
import { codeSearchId } from "./use-code-search";
import { usePassageSelection, type PassageSelection } from "./use-passage-selection";
import { useShortcuts, useShortcutsOn } from "./use-shortcuts";

type Props = {
  text: CodingText;
  place: TextPlace;
  codes: CodeView[];
  recent: string[];
  mayCode: boolean;
  opened: string | null;
  step: CodingStep;
  failure: FormFailure | null;
  textHref: (frozenAnswerId: string) => string;
  openHref: (excerptId: string) => string;
};

const caretId = "caret";

const focusOn = (id: string) => document.getElementById(id)?.focus();
const press = (id: string) => document.getElementById(id)?.click();

/** A frozen text with its codebook beside it. */
export function TextWorkspace(props: Props) {
  const { text, place, opened, failure, textHref } = props;
  const { t } = useTranslation("coding");
  const container = useRef<HTMLDivElement>(null);
  const open = text.excerpts.find(({ id, mine }) => id === opened && mine);
  const before = typedPassage(failure, text.text) ?? (open ? rangeToUtf16(text.text, open) : null);
  const selection = usePassageSelection(container, text.text, before);
  const coding = props.mayCode && !text.superseded;
  useTextShortcuts(selection.choose);
  return (
    <div className="columns coding">
      <div>
        <TextHead text={text} place={place} textHref={textHref} />
        {text.superseded ? <p className="notice notice-warning">{t("text.superseded")}</p> : null}
        {coding && text.task ? <TaskBar task={text.task} /> : null}
        {coding && !text.excerpts.some(({ mine }) => mine) ? <NothingToMark readByMe={text.readByMe} /> : null}
        {coding || open ? (
          <CaretButton
            id={caretId}
            text={text.text}
            language={text.language}
            passage={selection.passage}
            onChoose={selection.choose}
            onDone={() => focusOn(codeSearchId)}
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
        <ShortcutHelp />
      </div>
      <CodingPanel {...props} {...{ selection, open, coding }} />
    </div>
  );
}

type PanelProps = Props & {
  selection: PassageSelection;
  open: CodingText["excerpts"][number] | undefined;
  coding: boolean;
};

/** What the last step did, the form, and the excerpts of the text. */
function CodingPanel({ text, codes, recent, failure, selection, open, coding, ...props }: PanelProps) {
  const { t } = useTranslation("coding");
  const shared = { text: text.text, language: text.language, selection, codes, recent, failure };
  return (
    <aside className="panel panel-sticky coding-panel" aria-label={t("panel")}>
      {failure ? null : <CodingNotice step={props.step} />}
      <ErrorSummary fieldErrors={failure?.fieldErrors ?? {}} />
      {open ? (
        <ChangeExcerptForm key={open.id} excerpt={open} {...shared} backHref={props.textHref(text.id)} />
      ) : coding ? (
        <NewExcerptForm {...shared} />
      ) : null}
      <TextExcerpts
        text={text.text}
        language={text.language}
        excerpts={text.excerpts}
        opened={props.opened}
        openHref={props.openHref}
      />
    </aside>
  );
}

function useTextShortcuts(choose: PassageSelection["choose"]): void {
  const [on] = useShortcutsOn();
  const actions = useMemo(
    () => ({
      n: () => press(nextTextId),
      p: () => press(previousTextId),
      j: () => stepToExcerpt(1),
      k: () => stepToExcerpt(-1),
      r: () => press(nothingButtonId),
      "/": () => focusOn(codeSearchId),
      m: () => focusOn(caretId),
      "Ctrl+Enter": () => press(saveButtonId),
      "Ctrl+z": () => press(undoButtonId),
      Escape: () => choose(null),
    }),
    [choose],
  );
  useShortcuts(actions, on);
}
