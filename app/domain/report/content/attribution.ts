/** Who is named in a report: nobody, or good practice alone. */
export const attributions = ["anonymous", "named-practice"] as const;
export type Attribution = (typeof attributions)[number];

/** As it is stored; a report without one names nobody. */
export function attributionOf(stored: string): Attribution {
  return attributions.find((one) => one === stored) ?? "anonymous";
}
