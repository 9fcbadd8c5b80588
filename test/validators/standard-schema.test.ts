/** Standard Schema v1 and Standard JSON Schema v1, as their consumers use them. */
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { initTRPC } from "@trpc/server";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Hono } from "hono";
import { validator } from "hono/validator";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { CreateContactArgs } from "../../generated/client/src/contacts/index.js";
import {
  createContactBody,
  searchContactsBody,
} from "../../generated/client/src/contacts/validators.js";

type Body = CreateContactArgs["body"];
const body = { email: "jane@example.com" };

describe("Standard Schema", () => {
  it("is one, in type and at run time", () => {
    expectTypeOf(createContactBody).toExtend<StandardSchemaV1<Body, Body>>();
    expectTypeOf(createContactBody).toExtend<StandardJSONSchemaV1<Body, Body>>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof createContactBody>>().toEqualTypeOf<Body>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof createContactBody>>().toEqualTypeOf<Body>();
    const { version, vendor, validate } = createContactBody["~standard"];
    expect([version, vendor]).toEqual([1, "intercom-unstable"]);
    expect(validate(body)).toEqual({ value: body });
    expect(validate({}).issues?.length).toBe(1);
    const options = { libraryOptions: { unknown: "report" } };
    expect(validate({ ...body, emial: 1 }, options).issues?.[0]?.path).toEqual(["emial"]);
  });

  it("serves tRPC as input", async () => {
    const t = initTRPC.create();
    const router = t.router({
      create: t.procedure.input(createContactBody).mutation(({ input }) => {
        expectTypeOf(input).toEqualTypeOf<Body>();
        return input;
      }),
    });
    const caller = router.createCaller({});
    await expect(caller.create(body)).resolves.toEqual(body);
    await expect(caller.create({} as Body)).rejects.toThrow(/"email", "external_id" or "role"/);
  });

  it("serves a Hono route", async () => {
    const app = new Hono().post(
      "/contacts",
      validator("json", (value, c) => {
        const result = createContactBody.validate(value);
        return result.issues ? c.json(result.issues, 400) : result.value;
      }),
      (c) => c.json(c.req.valid("json"), 201),
    );
    const post = (json: object) =>
      app.request("/contacts", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(json),
      });
    expect((await post(body)).status).toBe(201);
    const refused = await post({ email: 1 });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject([{ path: ["email"], code: "type" }]);
  });
});

describe("Standard JSON Schema", () => {
  it.each(["draft-2020-12", "draft-07"])("gives a schema of %s", (target) => {
    const { input, output } = searchContactsBody["~standard"].jsonSchema;
    const schema = input({ target });
    expect(schema).toEqual(output({ target }));
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it("gives one that says the same", () => {
    const schema = searchContactsBody["~standard"].jsonSchema.input({ target: "draft-2020-12" });
    const holds = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    const filter = { field: "email", operator: "=", value: "x" };
    for (const query of [filter, { operator: "AND", value: [filter] }, { operator: "?" }, 5]) {
      expect(searchContactsBody.is({ query })).toBe(holds({ query }));
    }
  });

  it("refuses a target that it does not know", () => {
    const { input } = createContactBody["~standard"].jsonSchema;
    expect(() => input({ target: "draft-04" })).toThrow("draft-04");
  });
});
