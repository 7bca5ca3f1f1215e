import { useTranslation } from "react-i18next";
import { Field } from "~/components/form/field";
import { typedText, type FormFailure } from "~/components/form/form-failure";
import { ReviewTexts } from "~/components/setup/review-texts";
import { SetUpForm } from "~/components/setup/set-up-form";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { coChairFields, mostCoChairs } from "~/domain/review/setup/forms/co-chairs-form";
import type { OfferedParticipant } from "~/domain/review/setup/list-chairing-states.server";
import type { SetUpFrame } from "~/domain/review/setup/set-up-page.server";
import { wordsOf } from "~/domain/review/setup/typed-texts";

type Props = {
  frame: SetUpFrame;
  seen: string;
  document: ReviewDocument;
  states: OfferedParticipant[];
  failure: FormFailure | null;
};

/** Who chairs a review, and who sits in for them. */
export function CoChairsPage({ frame, seen, document, states, failure }: Props) {
  const { t } = useTranslation("setup");
  const shown = Math.min(document.coChairs.length + 1, mostCoChairs);
  return (
    <SetUpForm {...{ frame, seen, failure }} title={t("part.coChairs.title")} lead={t("coChairs.lead")}>
      {Array.from({ length: shown }, (_, at) => (
        <CoChair key={at} {...{ at, frame, states, failure }} chair={document.coChairs[at]} />
      ))}
    </SetUpForm>
  );
}

type ChairProps = Pick<Props, "frame" | "states" | "failure"> & {
  at: number;
  chair: ReviewDocument["coChairs"][number] | undefined;
};

function CoChair({ at, frame, states, failure, chair }: ChairProps) {
  const { t } = useTranslation(["setup", "people"]);
  const names = coChairFields(at);
  const texts = { languages: frame.languages, failure };
  const errors = failure?.fieldErrors[names.participant];
  return (
    <section>
      <h2>{t(chair ? "setup:coChairs.one" : "setup:coChairs.another", { number: at + 1 })}</h2>
      <Field name={names.participant} label={t("setup:coChairs.represented")} errors={errors}>
        {(control) => (
          <select
            {...control}
            className="select"
            defaultValue={typedText(failure, names.participant) ?? chair?.participant ?? ""}
          >
            <option value="">{t("people:invite.choose")}</option>
            {states.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ReviewTexts
        {...texts}
        name={names.name}
        legend={t("setup:coChairs.name")}
        words={wordsOf(chair?.name)}
        optional={!chair}
      />
      <ReviewTexts
        {...texts}
        name={names.title}
        legend={t("setup:coChairs.title")}
        words={wordsOf(chair?.title)}
        optional={!chair}
      />
      <details open={chair?.substitute !== undefined || failure !== null}>
        <summary>{t("setup:coChairs.substitute")}</summary>
        <ReviewTexts
          {...texts}
          name={names.substituteName}
          legend={t("setup:coChairs.substituteName")}
          words={wordsOf(chair?.substitute?.name)}
          optional
        />
        <ReviewTexts
          {...texts}
          name={names.substituteTitle}
          legend={t("setup:coChairs.substituteTitle")}
          words={wordsOf(chair?.substitute?.title)}
          optional
        />
      </details>
    </section>
  );
}
