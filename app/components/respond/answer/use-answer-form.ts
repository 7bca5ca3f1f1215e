import { useEffect, useRef, type FormEvent } from "react";
import { useForm, type Resolver } from "react-hook-form";
import type { AnswerFields } from "~/domain/submission/answer/answer-fields";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import type { Saver } from "~/components/form/saving/saver";
import { sendForm } from "./send-form";
import { typedFrom, useAnswerSaver } from "./use-answer-saver";

/** The rules are fetched when the form is first sent on: the page opens without them. */
const resolver: Resolver<TypedAnswer, unknown, AnswerFields> = async (values, context, options) => {
  const { resolveAnswer } = await import("./resolve-answer");
  return resolveAnswer(values.kind)(values, context, options);
};

/** What a form that did not pass had in it, with the revision it started from. */
export type FailedAnswer = { typed: TypedAnswer; revision: number };

type Options = {
  data: OwnAnswer;
  failed: FailedAnswer | null;
  saveUrl: string;
  nextUrl: string;
  /** Called with what was saved. */
  onSaved: (typed: TypedAnswer) => void;
};

function intentOf({ nativeEvent }: FormEvent): string {
  const { submitter } = nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement ? submitter.value : "";
}

type GoOn = (event: FormEvent) => Promise<void>;

/** What a button of the form does: texts to compare are sent as they are, a change of the view once all is saved. */
/** `decides`: what is answered decides which question comes next, so that the server leads on. */
function useSubmit(saver: Saver<TypedAnswer>, goOn: GoOn, decides: boolean) {
  const passes = useRef(false);
  /** Sends the form as a page without scripts does, once what is typed is saved. */
  const sendPlain = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
    await saver.flush();
    passes.current = true;
    sendForm(form, submitter);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const intent = intentOf(event);
    if (passes.current || intent === "compare") return;
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    // The rules cannot be fetched after a release, nor without a line; the server has them too.
    if (intent !== "session" && !decides) goOn(event).catch(() => sendPlain(form, submitter));
    else {
      event.preventDefault();
      void sendPlain(form, submitter);
    }
  };
  return onSubmit;
}

/**
 * The form of an answer where scripts run: what is typed goes to the saver, and "save and continue" continues when
 * everything is saved. Two texts to compare and a change of the view are sent as without scripts. Without scripts the
 * same form is sent as it is.
 */
export function useAnswerForm({ data, failed, saveUrl, nextUrl, onSaved }: Options) {
  const { revision, typed } = failed ?? { typed: typedFrom(data), revision: data.answer.revision };
  const { saver, saving, leaving } = useAnswerSaver({ data, typed, revision, saveUrl });
  const form = useForm<TypedAnswer, unknown, AnswerFields>({
    resolver,
    defaultValues: typed,
    shouldFocusError: false,
  });
  const { getValues, subscribe, clearErrors } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => saver.change({ ...values, objectives: [...values.objectives] }),
      }),
    [saver, subscribe],
  );
  useEffect(() => {
    if (saving.savedAt) onSaved(saver.saved);
    if (saving.kind === "saved" || saving.kind === "idle") clearErrors();
  }, [saver, saving, onSaved, clearErrors]);
  const goOn = form.handleSubmit(async () => {
    saver.change(getValues());
    if (await saver.flush()) location.assign(nextUrl);
  });
  const onSubmit = useSubmit(saver, goOn, rulesOf(data.kind).chosen !== undefined);
  return { form, typed, saver, saving, leaving, onSubmit };
}
