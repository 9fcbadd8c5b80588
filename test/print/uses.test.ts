import { expect, test } from "vitest";
import { code, exported, join, literal, usesOf } from "../../generator/pipeline/print/code.js";

test("code knows what it names of other modules, through every way to put it together", () => {
  const call = code`${exported("runtime", "json")}(${literal("schemas.x formats.y")})`;
  expect(String(call)).toBe('runtime.json("schemas.x formats.y")');
  const all = join([code`[${call}]`, exported("schemas", "Pet")], ", ");
  expect([...all.uses]).toEqual(["runtime", "schemas"]);
  expect(usesOf([literal("runtime."), code`runtime.x`]).size).toBe(0);
});
