import { useEffect, useState, type RefObject } from "react";
import { rangeToUtf16 } from "~/language/text/code-points";
import { assignLanes } from "~/domain/coding/text/assign-lanes";
import { documentRange } from "./dom-offsets";

type Excerpt = { id: string; startsAt: number; endsAt: number };
type Lane = { id: string; lane: number; top: number; height: number };

function measure(container: HTMLElement, text: string, excerpts: Excerpt[]): Lane[] {
  const passages = excerpts.map(({ id, ...range }) => ({ id, ...rangeToUtf16(text, range) }));
  const lanes = assignLanes(passages);
  const origin = container.getBoundingClientRect().top;
  return passages.flatMap((passage) => {
    const place = documentRange(container, passage)?.getBoundingClientRect();
    if (!place) return [];
    return [{ id: passage.id, lane: lanes.get(passage.id) ?? 0, top: place.top - origin, height: place.height }];
  });
}

type Props = { container: RefObject<HTMLDivElement>; text: string; excerpts: Excerpt[] };

/** A bar in the margin for each excerpt, as high as its passage; drawn once the lines of the text are known. */
export function MarginLanes({ container, text, excerpts }: Props) {
  const [lanes, setLanes] = useState<Lane[]>([]);
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setLanes(measure(element, text, excerpts)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [container, text, excerpts]);
  return (
    <div className="margin-lanes" aria-hidden="true">
      {lanes.map(({ id, lane, top, height }) => (
        <span key={id} className={`margin-lane passage-lane-${lane}`} style={{ top, height }} />
      ))}
    </div>
  );
}
