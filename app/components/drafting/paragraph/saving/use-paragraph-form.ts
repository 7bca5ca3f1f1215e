import { useSubmit } from "@remix-run/react";
import type { FormEvent } from "react";
import type { ParagraphPage } from "~/domain/report/paragraph/read-paragraph.server";
import type { TypedAnswer } from "../typed-answer";
import { useTypedTexts } from "./use-typed-texts";

/** Nothing reaches the server just now, or nothing can be saved: the texts stay on the page. */
const unreachable = new Set(["failed", "signedOut", "closed", "noAccess"]);

/**
 * The form of a paragraph where scripts run: its texts are kept saved while they are typed; whatever button is pressed,
 * they are saved first. Two texts to be joined are sent with the form, which comes back with both.
 */
export function useParagraphForm(review: string, page: ParagraphPage, answer: TypedAnswer | null) {
  const { typed, group } = useTypedTexts(review, page, answer);
  const submit = useSubmit();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    void group.flush().then(() => {
      if (group.states().some(({ kind }) => unreachable.has(kind))) return;
      const drops = submitter instanceof HTMLButtonElement && submitter.name === "drop";
      for (const text of typed.values()) {
        if (drops) text.drop();
        else text.send();
      }
      submit(submitter instanceof HTMLButtonElement ? submitter : form, { preventScrollReset: true });
    });
  };
  return { typed, onSubmit };
}
