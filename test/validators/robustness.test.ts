/** Inputs that crash, hang or deceive validators. An answer is all that is asked, and the right one. */
import { describe, expect, it } from "vitest";
import { setAwayAdminBody } from "../../generated/client/src/admins/validators.js";
import {
  createContactBody,
  searchContactsBody,
  updateContactPath,
} from "../../generated/client/src/contacts/validators.js";
import { createConversationBody } from "../../generated/client/src/conversations/validators.js";
import { enter } from "../../generated/client/src/runtime/validation/visit.js";

const user = { type: "user", id: "0123456789abcdef01234567" };

function nested(levels: number): unknown {
  let filter: unknown = { field: "email", operator: "=", value: "x" };
  for (let level = 0; level < levels; level++) filter = { operator: "AND", value: [filter] };
  return { query: filter };
}

describe("robustness", () => {
  it("takes filters as deep as any request has them", () => {
    expect(searchContactsBody.is(nested(20))).toBe(true);
  });

  it.each([1_000, 100_000])("answers for %i levels", (levels) => {
    const value = nested(levels);
    expect(searchContactsBody.is(value)).toBe(false);
    const { issues = [] } = searchContactsBody.validate(value);
    expect(issues.map(({ code }) => code)).toContain("depth");
  });

  it("answers for a value that contains itself", () => {
    const value: unknown[] = [];
    const filter = { operator: "AND", value };
    value.push(filter, filter);
    expect(searchContactsBody.is({ query: filter })).toBe(false);
    const { issues = [] } = searchContactsBody.validate({ query: filter });
    expect(issues.map(({ code }) => code)).toContain("depth");
  });

  it("says what there is too much of: levels, or parts", () => {
    const deep = searchContactsBody.validate(nested(1_000));
    expect(deep.issues?.[0]?.expected).toBe("at most 200 levels");
    const visit = { depth: 0, steps: 1_000_000 };
    expect(() => enter(visit)).toThrow("at most 1000000 parts to look at");
  });

  it("answers for huge arrays", () => {
    const urls = Array.from({ length: 1_000_000 }, () => "https://example.com");
    const value = { from: user, body: "hi", attachment_urls: urls };
    expect(createConversationBody.validate(value).issues).toMatchObject([{ code: "maxItems" }]);
    const wrong = { ...value, attachment_urls: urls.map(() => 5) };
    expect(createConversationBody.validate(wrong).issues).toHaveLength(100);
  });

  it("sees the holes of an array", () => {
    const sparse = new Array<string>(2);
    const value = { from: user, body: "hi", attachment_urls: sparse };
    expect(createConversationBody.is(value)).toBe(false);
    expect(createConversationBody.is({ ...value, attachment_urls: new Array(4e9) })).toBe(false);
  });

  it("takes what JSON.parse makes of __proto__ for a property like any other", () => {
    const inherits: unknown = JSON.parse('{"__proto__": {"email": "jane@example.com"}}');
    expect(createContactBody.is(inherits)).toBe(false);
    const owns: unknown = JSON.parse('{"__proto__": 1, "email": "jane@example.com"}');
    expect(createContactBody.is(owns)).toBe(true);
    expect(createContactBody.validate(owns)).toEqual({ value: owns });
    expect(createContactBody.validate(owns, { unknown: "report" }).issues).toMatchObject([
      { path: ["__proto__"], code: "unknown" },
    ]);
  });

  it("looks at what an object has itself, as JSON does", () => {
    const inherited: unknown = Object.create({ email: "jane@example.com" });
    expect(createContactBody.is(inherited)).toBe(false);
    class Contact {
      email = "jane@example.com";
      get role() {
        return 5;
      }
    }
    expect(createContactBody.is(new Contact())).toBe(true);
    expect(createContactBody.is(Object.assign(Object.create(null), { email: "a" }))).toBe(true);
  });

  it("takes a member that is undefined for one that is not there", () => {
    expect(createContactBody.is({ email: "jane@example.com", phone: undefined })).toBe(true);
    expect(createContactBody.is({ email: undefined })).toBe(false);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5])("takes %s for no whole number", (number) => {
    expect(createContactBody.is({ email: "a", signed_up_at: number })).toBe(false);
  });

  it("takes -0 for a whole number", () => {
    expect(createContactBody.is({ email: "a", signed_up_at: -0 })).toBe(true);
  });

  it("counts characters, and takes lone surrogates for some", () => {
    expect(updateContactPath.is({ id: "\ud800" })).toBe(true);
    expect(createContactBody.is({ email: "\udfff" })).toBe(true);
  });

  it("answers for what throws when it is read", () => {
    const getter = Object.defineProperty({}, "email", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [getter, proxy, { contact: proxy, email: proxy }]) {
      expect(createContactBody.is(value)).toBe(false);
      expect(createContactBody.validate(value).issues?.length).toBeGreaterThan(0);
    }
    expect(createContactBody.validate(getter).issues).toMatchObject([
      { path: ["email"], code: "read" },
    ]);
  });

  it("answers for a value that is another one each time", () => {
    let reads = 0;
    const value = Object.defineProperty({}, "away_mode_enabled", {
      enumerable: true,
      get: () => reads++ > 0,
    });
    Object.assign(value, { away_mode_reassign: true });
    expect(setAwayAdminBody.is(value)).toBe(true);
    const fickle = new Proxy({ email: "a" }, { get: () => (reads++ % 2 ? "a" : 5) });
    expect(createContactBody.validate(fickle)).toBeTypeOf("object");
  });

  it("changes nothing, and hands the value itself on", () => {
    const value = Object.freeze({
      email: "jane@example.com",
      unknown: 1,
      custom_attributes: Object.freeze({ a: [1] }),
    });
    expect(createContactBody.validate(value)).toEqual({ value });
    const result = createContactBody.validate(value);
    expect(result.issues === undefined && result.value).toBe(value);
  });
});
