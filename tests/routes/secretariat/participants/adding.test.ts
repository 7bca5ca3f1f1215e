import { describe, expect, test } from "vitest";
import { readParticipation } from "~/domain/participation/read-participation.server";
import { action as addBody } from "~/routes/secretariat/participants/add-body";
import { action as fromList, loader as offer } from "~/routes/secretariat/participants/add-from-list";
import { action as onParticipant } from "~/routes/secretariat/participants/participant";
import { now, path, useReviewWithoutParticipants } from "../../../given/review-without-participants";
import { readOutbox } from "../../../support/read-links";
import { formRequest, settle } from "../../../support/route-context";

const { world, held, args, slugs } = useReviewWithoutParticipants();

describe("a list of the reference data", () => {
  test("offers the members of the review's commission and its associate members; those ticked off are added", async () => {
    const search = new Request(`http://localhost${path}?list=membersAndAssociates-ESCAP`);
    const { offer: offered } = await offer(args(search));
    expect(offered.lists[0]).toEqual({ key: "members-ESCAP", kind: "members", name: "ESCAP" });
    expect(offered.candidates).toHaveLength(53 + 9);
    expect(offered.candidates.find(({ slug }) => slug === "hk")?.class).toBe("associate-member");
    const form = { intent: "chosen", list: "membersAndAssociates-ESCAP", participant: ["fj", "hk", "fr", "at"] };
    expect(await settle(() => fromList(args(formRequest(path, form))))).toMatchObject({ status: 302 });
    expect(await slugs()).toEqual(["fj", "fr", "hk"]);
    const later = await offer(args(search));
    expect(later.offer).toMatchObject({ taking: 3 });
    expect(later.offer.candidates).toHaveLength(59);
  });

  test("is added whole; nobody chosen is an error", async () => {
    await settle(() => fromList(args(formRequest(path, { intent: "all", list: "members-ESCAP" }))));
    expect(await slugs()).toHaveLength(53);
    const none = await settle(() => fromList(args(formRequest(path, { intent: "chosen", list: "states" }))));
    expect(none).toMatchObject({ status: 422, data: { fieldErrors: { participant: ["nobodyChosen"] } } });
  });
});

const body = {
  intent: "add",
  nameEn: "Asociación Rumiñahui",
  nameFr: "",
  nameRu: "",
  acronym: "",
  class: "stakeholder",
  category: "migrant-diaspora-organizations",
  accreditation: "",
  countries: "Spain, EC",
  languages: "en",
  email: "ana@example.org",
  contact: "Ana",
};

const post = (form: Record<string, string>) => settle(() => addBody(args(formRequest(`${path}/body`, form))));

describe("one organization", () => {
  test("is registered, takes part, and its focal point is invited", async () => {
    const own = "/en/secretariat/asia/participants/asociacion-ruminahui";
    expect(await post(body)).toMatchObject({ status: 302, location: `${own}?added=true` });
    const found = await held.database.read.participant.findUniqueOrThrow({ where: { slug: "asociacion-ruminahui" } });
    expect(found).toMatchObject({ countries: ["ES", "EC"], languages: ["en"] });
    expect((await readOutbox(held.database, now)).map(({ to }) => to.address)).toEqual(["ana@example.org"]);
  });

  test("is registered with the forms of its name that were typed; the others are derived", async () => {
    await post({ ...body, enWithArticle: "the Rumiñahui Association", frArticle: "l'", frDe: "", ruGenitive: "" });
    const found = await held.database.read.participant.findUniqueOrThrow({ where: { slug: "asociacion-ruminahui" } });
    expect(found.names).toEqual({ enWithArticle: "the Rumiñahui Association", frArticle: "l'" });
    expect(await post({ ...body, nameEn: "Another", frArticle: "der" })).toMatchObject({ status: 422 });
  });

  test("is not registered again under a name that differs in case and accents alone", async () => {
    await post(body);
    const again = await post({ ...body, nameEn: "ASOCIACION RUMINAHUI" });
    expect(again).toMatchObject({
      status: 409,
      data: { conflict: { slug: "asociacion-ruminahui", participates: true } },
    });
    expect(await post({ ...body, nameEn: "Turkey" })).toMatchObject({
      status: 409,
      data: { conflict: { slug: "tr" } },
    });
  });

  test("comes back with what is wrong, field by field", async () => {
    expect((await post({ ...body, nameEn: "" })).data).toMatchObject({ fieldErrors: { nameEn: ["nameMissing"] } });
    expect((await post({ ...body, category: "" })).data).toMatchObject({
      fieldErrors: { category: ["categoryMissing"] },
    });
    expect((await post({ ...body, countries: "Atlantis" })).data).toMatchObject({
      fieldErrors: { countries: ["unknownCountry"] },
      values: { nameEn: "Asociación Rumiñahui" },
    });
    expect((await post({ ...body, nameEn: "A\u202Ebody" })).data).toMatchObject({
      fieldErrors: { nameEn: ["controlCharacters"] },
    });
  });

  test("is removed while nothing of it is there, else it is said why not", async () => {
    await post(body);
    const remove = () =>
      settle(() =>
        onParticipant(args(formRequest(path, { intent: "remove" }), { participant: "asociacion-ruminahui" })),
      );
    expect((await remove()).data).toMatchObject({ fieldErrors: { "": ["hasInvitation"] } });
    await held.database.write((tx) => tx.invitation.updateMany({ data: { revokedAt: now } }));
    expect(await remove()).toMatchObject({ status: 302, location: "/en/secretariat/asia/participants" });
    expect(await slugs()).toEqual([]);
  });
});

describe("the forms of a name", () => {
  const change = (participant: string, form: Record<string, string>) =>
    settle(() => onParticipant(args(formRequest(path, { intent: "nameForms", ...form }), { participant })));
  const forms = { enWithArticle: "the Bridges", frArticle: "les", frDe: "", ruGenitive: "Мостов" };

  test("are derived until a body's are corrected; those of the reference data stay", async () => {
    await post({ ...body, nameEn: "Bridges", email: "", contact: "" });
    const read = () =>
      readParticipation(held.ctx({ actor: world.secretariat, now }), {
        review: "asia",
        participant: "bridges",
        language: "en",
        page: 1,
      });
    const inEnglish = async () => (await read()).nameForms.samples.find(({ language }) => language === "en");
    expect(await inEnglish()).toMatchObject({ withArticle: "Bridges took part in the review." });
    expect(await change("bridges", forms)).toMatchObject({ status: 302 });
    expect(await inEnglish()).toMatchObject({
      withArticle: "The Bridges took part in the review.",
      genitive: "The representative of the Bridges made a statement.",
    });
    expect((await read()).nameForms.given).toEqual(forms);
    await settle(() => fromList(args(formRequest(path, { intent: "chosen", list: "states", participant: "fj" }))));
    expect((await change("fj", forms)).status).toBe(409);
  });
});
