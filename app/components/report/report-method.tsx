import type { MethodLine, MethodNotes } from "~/domain/report/content/method-notes";
import { PlainWords } from "~/components/text/plain-words";
import { useLanguage } from "~/i18n/use-language";

/** Items that follow one another are one list. */
function blocksOf(lines: readonly MethodLine[]): MethodLine[][] {
  const blocks: MethodLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.item && last?.[0]?.item) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function Words({ line: { text, language } }: { line: MethodLine }) {
  const here = useLanguage();
  return (
    <span lang={language === here ? undefined : language}>
      <PlainWords text={text} />
    </span>
  );
}

/** The note on method at the end of a report. */
export function ReportMethod({ method }: { method: MethodNotes | null }) {
  if (!method) return null;
  return (
    <section className="report-footnotes" aria-labelledby="method">
      <h2 id="method">{method.title}</h2>
      {blocksOf(method.lines).map((block, index) =>
        block[0]?.item ? (
          <ul key={index}>
            {block.map((line) => (
              <li key={line.text}>
                <Words line={line} />
              </li>
            ))}
          </ul>
        ) : (
          block.map((line) => (
            <p key={line.text}>
              <Words line={line} />
            </p>
          ))
        ),
      )}
    </section>
  );
}
