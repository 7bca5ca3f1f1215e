/** Words as a list in a text: one blank or line end between two. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/u);

const doubled = /(?:refer|concur|commit|submit|plan)$/u;

/** The forms of a regular English verb: note, notes, noted, noting. */
export function englishForms(verb: string): string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const short = doubled.test(verb) ? verb + verb.slice(-1) : stem;
  const past = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${short}ed`;
  const third = /[^aeiou]y$/u.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/u.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  return [verb, third, past, `${short}ing`];
}

/** Numbers in words from one to ninety-nine, made of units, teens and tens. */
export function countTo99(
  small: readonly string[],
  tens: readonly string[],
  joined: (ten: string, unit: string, value: number) => readonly string[],
): Map<string, number> {
  const numbers = new Map(small.map((word, index) => [word, index + 1] as const));
  tens.forEach((ten, index) => {
    const base = (index + 2) * 10;
    numbers.set(ten, base);
    small.slice(0, 9).forEach((unit, position) => {
      for (const word of joined(ten, unit, base + position + 1)) numbers.set(word, base + position + 1);
    });
  });
  return numbers;
}
