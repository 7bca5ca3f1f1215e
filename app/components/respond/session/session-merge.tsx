import { useRef } from "react";
import { MergeFields } from "~/components/respond/answer/merge-fields";
import { copyOf } from "~/components/respond/answer/use-answer-saver";
import type { StaleAnswer } from "~/domain/submission/answer/answer-conflict";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { answerPrefix } from "~/domain/submission/answer/session-fields";
import { readTyped } from "./typed-answer";

type Props = { data: OwnAnswer; conflict: StaleAnswer };

/**
 * An answer to be merged among the others of its session: saved with the whole form, and until then kept in this
 * browser while it is changed.
 */
export function SessionMerge({ data, conflict }: Props) {
  const fields = useRef<HTMLDivElement>(null);
  const prefix = answerPrefix(data.place.question);
  const keep = () => {
    if (!fields.current) return;
    const merged = { ...readTyped(data.kind, fields.current, prefix), complete: false };
    copyOf(data).write(merged, conflict.revision);
  };
  return (
    <div ref={fields} onInput={keep} className="merge-form">
      <MergeFields data={data} conflict={conflict} prefix={prefix} />
    </div>
  );
}
