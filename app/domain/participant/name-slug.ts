const marks = /\p{M}/gu;
const cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const latin = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e iu ia".split(" ");
const longest = 50;

/** A name in the letters of addresses: "Asociación Rumiñahui" is "asociacion-ruminahui". */
export function spelled(name: string): string {
  const letters = [...name.toLowerCase()].map((letter) => {
    const place = cyrillic.indexOf(letter);
    return place < 0 ? letter : (latin[place] ?? "");
  });
  return letters
    .join("")
    .normalize("NFKD")
    .replace(marks, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-|-$/g, "");
}

/** A slug for a body of this name that nobody has yet; it is then noted among those that are taken. */
export function freeSlug(name: string, taken: Set<string>): string {
  const base = spelled(name) || "body";
  let slug = base;
  for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${count}`;
  taken.add(slug);
  return slug;
}
