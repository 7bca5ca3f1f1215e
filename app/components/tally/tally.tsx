import type { TallyShape } from "~/domain/participant/participant-groups";
import { useTallyWords, type TallyCounts } from "./tally-words";

const shapes: TallyShape[] = ["state", "stakeholder", "regional", "un"];

/** One mark for one distinct participant: the same shape and colour for its class everywhere. */
export function Mark({ shape }: { shape: TallyShape }) {
  return (
    <svg className={`mark mark-${shape}`} viewBox="0 0 10 10" aria-hidden="true">
      {shape === "state" ? <circle cx="5" cy="5" r="5" /> : null}
      {shape === "stakeholder" ? <rect x="0.4" y="0.4" width="9.2" height="9.2" /> : null}
      {shape === "regional" ? <circle cx="5" cy="5" r="3.8" /> : null}
      {shape === "un" ? <path d="M5 0.4 9.8 9.4H0.2Z" /> : null}
    </svg>
  );
}

/** More marks of one shape than this say nothing that the words do not say better. */
const mostMarks = 120;

type Props = { counts: TallyCounts; href?: string };

/** The tally: a mark for each distinct participant behind something, and the count in words, leading to the evidence. */
export function Tally({ counts, href }: Props) {
  const words = useTallyWords()(counts);
  return (
    <div className="tally">
      <span className="tally-marks" aria-hidden="true">
        {shapes.flatMap((shape) =>
          Array.from({ length: Math.min(counts[shape] ?? 0, mostMarks) }, (_, index) => (
            <Mark key={`${shape}${index}`} shape={shape} />
          )),
        )}
      </span>
      <span className="tally-words">{href ? <a href={href}>{words}</a> : words}</span>
    </div>
  );
}
