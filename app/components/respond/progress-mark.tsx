import type { AnswerProgress } from "~/domain/submission/submission-rules";

/** An open ring, a half disc, a disc with a tick: told apart by shape; the words stand beside it. */
export function ProgressMark({ progress }: { progress: AnswerProgress }) {
  return (
    <svg className={`task-mark task-${progress}`} viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6" className="task-ring" />
      {progress === "in-progress" ? <path d="M7 1A6 6 0 0 0 7 13Z" className="task-fill" /> : null}
      {progress === "complete" ? <path d="M4 7.2 6.3 9.5 10.2 4.8" className="task-tick" /> : null}
    </svg>
  );
}
