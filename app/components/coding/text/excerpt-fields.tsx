import { useState } from "react";
import { typedCodes } from "~/components/coding/typed-excerpt";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import type { CodeView } from "~/domain/coding/codebook/code-view";
import { CodePicker } from "./code-picker";
import { NoteField } from "./note-field";

type Props = {
  codes: CodeView[];
  recent: string[];
  failure: FormFailure | null;
  /** What the excerpt has so far. */
  present?: { codes: string[]; note: string | null };
};

/** Codes and note of an excerpt, with what was typed where the form did not pass. */
export function ExcerptFields({ codes, recent, failure, present = { codes: [], note: null } }: Props) {
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set(typedCodes(failure) ?? present.codes));
  const errors = failure?.fieldErrors ?? {};
  return (
    <>
      <CodePicker codes={codes} recent={recent} checked={checked} onCheck={setChecked} errors={errors["codes"] ?? []} />
      <NoteField note={typedText(failure, "note") ?? present.note ?? ""} errors={errors["note"]} />
    </>
  );
}
