/**
 * The last two of the twelve characters behind the name of the review are computed from the ten before them: a
 * Reed-Solomon code over the 32 characters. Any one wrong character is found and named, and any two neighbours that
 * changed places. Numbers of ten characters were given before there were check characters.
 */

/** Digits and letters that are not mistaken for one another (Crockford's base 32). */
export const receiptAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many characters follow the name of the review: with check characters, and in numbers given without. */
export const numberLength = { checked: 12, unchecked: 10 } as const;

/** Powers of 2 in the field of 32 elements (x⁵ + x² + 1), so that a product is a sum of exponents. */
const powers: number[] = [];
for (let value = 1; powers.length < 31; value = value >= 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1)
  powers.push(value);

function power(exponent: number): number {
  return powers[((exponent % 31) + 31) % 31] ?? 0;
}

function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : power(powers.indexOf(a) + powers.indexOf(b));
}

function valuesOf(characters: string): number[] {
  return Array.from(characters, (character) => receiptAlphabet.indexOf(character));
}

function sums(values: readonly number[]): { plain: number; weighted: number } {
  const plain = values.reduce((sum, value) => sum ^ value, 0);
  return { plain, weighted: values.reduce((sum, value, index) => sum ^ multiply(value, power(index)), 0) };
}

/** Ten characters with their two check characters. */
export function withCheckCharacters(characters: string): string {
  const { plain, weighted } = sums(valuesOf(characters));
  const at = numberLength.unchecked;
  const difference = power(at) ^ power(at + 1);
  const last = multiply(weighted ^ multiply(plain, power(at)), power(-powers.indexOf(difference)));
  return characters + (receiptAlphabet[plain ^ last] ?? "") + (receiptAlphabet[last] ?? "");
}

/** What was probably meant by characters that do not fit their check characters, and where it differs. */
export type Correction = { readonly characters: string; readonly positions: readonly number[] };

function isWhole({ plain, weighted }: ReturnType<typeof sums>): boolean {
  return plain === 0 && weighted === 0;
}

function swapped(values: readonly number[]): number[] {
  return values.slice(1).flatMap((_, index) => {
    const other = [...values];
    [other[index], other[index + 1]] = [values[index + 1] ?? 0, values[index] ?? 0];
    return isWhole(sums(other)) ? [index] : [];
  });
}

function toCharacters(values: readonly number[]): string {
  return values.map((value) => receiptAlphabet[value] ?? "").join("");
}

/**
 * The corrections of twelve characters; none where they are valid, or where more is wrong. Positions count from 0.
 */
export function corrections(characters: string): Correction[] {
  const values = valuesOf(characters);
  const { plain, weighted } = sums(values);
  if (isWhole({ plain, weighted }) || weighted === 0) return [];
  if (plain === 0) {
    return swapped(values).map((at) => {
      const [first, second] = [characters[at] ?? "", characters[at + 1] ?? ""];
      return {
        characters: characters.slice(0, at) + second + first + characters.slice(at + 2),
        positions: [at, at + 1],
      };
    });
  }
  const wrong = (powers.indexOf(weighted) - powers.indexOf(plain) + 31) % 31;
  if (wrong >= values.length) return [];
  const corrected = values.map((value, index) => (index === wrong ? value ^ plain : value));
  return [{ characters: toCharacters(corrected), positions: [wrong] }];
}
