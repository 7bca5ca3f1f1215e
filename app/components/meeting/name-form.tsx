import { Form } from "@remix-run/react";
import type { FormFailure } from "~/components/form/form-failure";
import { formOf } from "./form-of";
import { NameField } from "./name-field";

type Props = {
  /** What the form asks of its page. */
  intent: "attend" | "reply";
  review: string;
  label: string;
  hint: string;
  button: string;
  failure: FormFailure | null;
};

/** One participant, or several, named and sent at once. */
export function NameForm({ intent, review, label, hint, button, failure }: Props) {
  const state = formOf(failure, intent);
  return (
    <Form method="post" noValidate preventScrollReset>
      <NameField
        form={intent}
        name="participant"
        value={state.typed("participant")}
        {...{ review, label, hint, state }}
        sends
      />
      <div className="buttons">
        <button className="button button-second" name="intent" value={intent}>
          {button}
        </button>
      </div>
    </Form>
  );
}
