/** The prototypes whose methods go through a text or a list, and these methods. */
const walkers: [object: object, names: string[]][] = [
  [
    String.prototype,
    ["normalize", "replace", "replaceAll", "split", "slice", "toLowerCase", "trim", "match", "indexOf"],
  ],
  [Array.prototype, ["flat", "concat", "map", "filter", "find", "some", "every", "join", "sort", "slice", "includes"]],
  [RegExp.prototype, ["test"]],
];

type Method = (this: unknown, ...args: unknown[]) => unknown;

const lengthOf = (value: unknown) => (typeof value === "string" || Array.isArray(value) ? value.length : 1);

/** Composing sorts the marks of each letter: the square of their number. */
function costOfComposing(text: string): number {
  let [cost, run] = [0, 0];
  for (const letter of text) {
    run = /\p{M}/u.test(letter) ? run + 1 : 0;
    cost += 1 + run;
  }
  return cost;
}

function costOf(name: string, { self, args, result }: { self: unknown; args: unknown[]; result: unknown }): number {
  if (name === "normalize") return costOfComposing(String(self));
  if (name === "flat" || name === "slice") return lengthOf(result);
  if (name === "indexOf") return (Number(result) < 0 ? lengthOf(self) : Number(result)) - Number(args[1] ?? 0) + 1;
  return lengthOf(self) + args.reduce((sum: number, one) => sum + lengthOf(one), 0);
}

/** Counts each call of a method until it is restored; what counting itself calls is left out. */
function watch(object: object, name: string, count: (cost: () => number) => void): () => void {
  const methods = object as Record<string, Method>;
  const original = methods[name];
  if (!original) return () => undefined;
  methods[name] = function (this: unknown, ...args: unknown[]) {
    const result = original.apply(this, args);
    count(() => costOf(name, { self: this, args, result }));
    return result;
  };
  return () => {
    methods[name] = original;
  };
}

/**
 * How many letters and elements the built-in methods went through while `run` ran: the same on every machine, so it may be
 * compared. What a loop does by itself is not counted.
 */
export async function countWork(run: () => unknown): Promise<number> {
  let work = 0;
  let counting = false;
  const count = (cost: () => number) => {
    if (counting) return;
    counting = true;
    work += cost();
    counting = false;
  };
  const restore = walkers.flatMap(([object, names]) => names.map((name) => watch(object, name, count)));
  try {
    await run();
  } finally {
    for (const one of restore) one();
  }
  return work;
}
