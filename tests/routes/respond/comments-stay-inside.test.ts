import { beforeAll, expect, test } from "vitest";
import { routeContext, settle } from "../../support/route-context";
import { actorsAt } from "../actors";
import { now, useDemonstration } from "../demonstration";
import { fill } from "../fill";
import { addresses } from "../site-map";

/** In every comment: it may reach nobody outside of the team. */
const canary = "canary-of-the-team";

const demonstration = useDemonstration();
const { held } = demonstration;

beforeAll(async () => {
  const session = await held.database.read.thematicSession.findFirstOrThrow({ where: { number: 2 } });
  const question = await held.database.read.guidingQuestion.findFirstOrThrow({ where: { number: 3 } });
  await held.database.write(async (tx) => {
    for (const { params } of demonstration.places) {
      const data = { submissionId: params["submissionId"] ?? "", sessionId: session.id, questionId: question.id };
      await tx.teamComment.create({ data: { ...data, authorId: "somebody", text: canary, createdAt: now } });
    }
  });
});

const wordsOf = async (answer: unknown): Promise<string> =>
  answer instanceof Response ? await answer.text() : JSON.stringify(answer ?? null);

/** Everybody but those of the team. */
const strangersAt = (place: (typeof demonstration.places)[number]) =>
  actorsAt(place).filter(({ name }) => !["focal-point here", "drafter here"].includes(name));

test("what a team says of its answers reaches no page, data or file of anyone else", async () => {
  const found: string[] = [];
  for (const address of addresses.filter(({ module }) => module.loader)) {
    for (const place of demonstration.places) {
      for (const { name, actor } of strangersAt(place)) {
        const { params, url } = fill(address, place);
        const load = address.module.loader ?? (() => Promise.resolve(null));
        const context = routeContext(held.database, { actor, now });
        await settle(async () => {
          const answer = await load({ request: new Request(url), params, context } as never);
          if ((await wordsOf(answer)).includes(canary)) found.push(`${address.file}: ${name} at ${place.name}`);
          return null;
        });
      }
    }
  }
  expect(found).toEqual([]);
}, 180_000);
