/** The numbers at the ends of the excerpts in the text, in their order. */
const numbers = () => [...document.querySelectorAll<HTMLAnchorElement>(".coding-text .passage-number")];

/** The first number below the upper edge of the window, or one more than there are. */
function firstInSight(all: readonly HTMLAnchorElement[]): number {
  const index = all.findIndex((number) => number.getBoundingClientRect().top >= 0);
  return index === -1 ? all.length : index;
}

/** Puts the focus on the number of the next excerpt in the text, or of the one before: from the one that has it, else from what is in sight. */
export function stepToExcerpt(step: 1 | -1): void {
  const all = numbers();
  const current = all.findIndex((number) => number === document.activeElement);
  const target = current === -1 ? firstInSight(all) - (step === 1 ? 0 : 1) : current + step;
  const number = all[Math.max(0, Math.min(target, all.length - 1))];
  number?.focus();
  number?.scrollIntoView({ block: "center" });
}
