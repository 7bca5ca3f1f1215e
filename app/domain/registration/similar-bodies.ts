import { entityKey } from "~/domain/participant/entity-key";
import { spelled } from "~/domain/participant/name-slug";

/** A body as it is compared: its names folded by `entityKey`. */
export type NamedBody = { keys: readonly string[] };

export type Likeness = "same" | "similar";

/** A name in words of Latin letters, so that names in other scripts are compared too. */
type Form = { spelling: string; words: readonly string[] };

const shortestWord = 3;
/** A single word says enough from this length. */
const tellingWord = 5;
/** The share of their words that two names have in common. */
const mostlyCommon = 0.6;
const mostShown = 5;

function formOf(key: string): Form {
  const words = (/^[\p{Script=Latin}\d ]*$/u.test(key) ? key : spelled(key)).split(/[ -]/);
  return { spelling: words.join(" "), words: [...new Set(words.filter((word) => word.length >= shortestWord))] };
}

/** 1 for the same name, the share of common words for a similar one, 0 for another. */
function shareOf(one: Form, other: Form): number {
  if (one.spelling !== "" && one.spelling === other.spelling) return 1;
  const [fewer, more] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const common = fewer.words.filter((word) => more.words.includes(word));
  const whole = common.length > 0 && common.length === fewer.words.length;
  const telling = common.length > 1 || common.some((word) => word.length >= tellingWord);
  const share = (2 * common.length) / Math.max(1, fewer.words.length + more.words.length);
  return telling && (whole || share >= mostlyCommon) ? Math.min(share, 0.99) : 0;
}

/** Bodies ready to be compared with many names. */
export type Comparable<B> = readonly { body: B; forms: readonly Form[] }[];

export function toComparable<B extends NamedBody>(bodies: readonly B[]): Comparable<B> {
  return bodies.map((body) => ({ body, forms: body.keys.map(formOf) }));
}

/**
 * The bodies that one of this name or acronym may be the same as, the closest first, at most five: the same name in any
 * script, or most of its words.
 */
export function similarBodies<B>(
  names: readonly (string | null)[],
  bodies: Comparable<B>,
): { body: B; likeness: Likeness }[] {
  const asked = names.flatMap((name) => (name ? [formOf(entityKey(name))] : []));
  const shares = bodies.map(({ body, forms }) => {
    const share = Math.max(0, ...asked.flatMap((one) => forms.map((other) => shareOf(one, other))));
    return { body, share };
  });
  return shares
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostShown)
    .map(({ body, share }) => ({ body, likeness: share === 1 ? "same" : "similar" }));
}
