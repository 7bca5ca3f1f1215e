import { useRef, useState, type ComponentType } from "react";
import { enterValues, valuesOf } from "~/components/form/fields-in";
import { contentOf } from "./answer-content";
import type { FieldProps, MergedFieldProps } from "./field";
import type { KindRules } from "./kind";
import type { TypedAnswer } from "./typed-answer";

/** The merged content of a kind in the fields of that kind, to be changed before it is saved. */
export function mergedFieldOf(
  Field: ComponentType<FieldProps>,
  { toTyped }: KindRules,
): ComponentType<MergedFieldProps> {
  return function MergedField({ prefix, label, hint, proposal, settings, objectives }) {
    const { language } = proposal;
    const start = { ...toTyped(contentOf(proposal)), language } as unknown as TypedAnswer;
    const box = useRef<HTMLDivElement>(null);
    const [typed, setTyped] = useState<Readonly<Record<string, unknown>>>(start);
    const read = () => {
      if (box.current) setTyped(Object.fromEntries(valuesOf(box.current, prefix)));
    };
    return (
      <div className="merged-text" ref={box} onInput={read} role="group" aria-label={label}>
        <p className="hint">{hint}</p>
        <Field
          {...{ prefix, start, typed, settings, objectives, language }}
          register={(name) => ({ name: prefix + name })}
          enter={(fields) => {
            setTyped((before) => ({ ...before, ...fields }));
            if (box.current) enterValues(box.current, prefix, fields);
          }}
          wordLimit={null}
          errors={{}}
        >
          {null}
        </Field>
      </div>
    );
  };
}
