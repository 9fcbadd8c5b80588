import { expect, it } from "vitest";
import { canProve } from "../../../generator/commands/release/send.js";
import { withoutCredentials } from "../../../generator/io/npm.js";

it.each([
  ["//registry.example/:_authToken=secret-1", "//registry.example/:_authToken=***"],
  ["_auth = c2VjcmV0OjE=", "_auth = ***"],
  ["Authorization: Bearer secret-1", "Authorization: ***"],
  ["token npm_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7 is bad", "token *** is bad"],
  ["https://user:secret-1@registry.example/", "https://***@registry.example/"],
])("shows no credential: %s", (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown);
});

it("proves where a package was built only where the environment can", () => {
  const github = { GITHUB_ACTIONS: "true", ACTIONS_ID_TOKEN_REQUEST_URL: "https://t.example" };
  expect(canProve(github)).toBe(true);
  expect(canProve({ GITHUB_ACTIONS: "true" })).toBe(false);
  expect(canProve({ GITLAB_CI: "true", SIGSTORE_ID_TOKEN: "t" })).toBe(true);
  expect(canProve({})).toBe(false);
});
