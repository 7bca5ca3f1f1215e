/**
 * What a language never separates at the end of a line, as alternatives of regular expressions: words before a number,
 * words before a name, and words behind a number. Months are known without being listed.
 */
export type KeptTogether = {
  readonly beforeNumber: string;
  readonly beforeName: string;
  readonly afterNumber: string;
  /** Other places, each as what precedes and follows the space or hyphen. */
  readonly spaces: readonly RegExp[];
  readonly hyphens: readonly RegExp[];
};
