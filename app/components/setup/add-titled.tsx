import type { ReactNode } from "react";
import type { FormFailure } from "~/components/form/form-failure";
import { eachLanguage, type Language } from "~/language/language";
import { ReviewTexts } from "./review-texts";

type Props = {
  title: string;
  /** What is to be known before something is added. */
  notice?: ReactNode;
  /** Of the text that is typed. */
  name: string;
  legend: string;
  hint?: string;
  rows: number;
  languages: readonly Language[];
  button: string;
  failure: FormFailure | null;
};

/** Adds one more to a list of the set-up by its title, in any language of the review; the rest is entered on its own page. */
export function AddTitled({ title, notice, name, legend, hint, rows, languages, button, failure }: Props) {
  return (
    <form method="post" noValidate>
      <h2>{title}</h2>
      {notice}
      <ReviewTexts {...{ name, legend, hint, rows, languages, failure }} words={eachLanguage(() => "")} optional />
      <div className="buttons">
        <button className="button button-second" name="intent" value="add">
          {button}
        </button>
      </div>
    </form>
  );
}
