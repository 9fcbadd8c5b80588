import { expect, it } from "vitest";
import { messageOf, withoutCredentials } from "../../generator/io/npm.js";

it.each([
  ["//registry.example/:_authToken=secret-1", "//registry.example/:_authToken=***"],
  ["_auth = c2VjcmV0OjE=", "_auth = ***"],
  ["Authorization: Bearer secret-1", "Authorization: ***"],
  ["token npm_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7 is bad", "token *** is bad"],
  ["https://user:secret-1@registry.example/", "https://***@registry.example/"],
])("shows no credential: %s", (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown);
});

it("shows npm's errors, not the list of files that it prints before them", () => {
  const stderr = [
    "npm warn Unknown user config",
    ...Array.from({ length: 40 }, (_, index) => `npm notice 1kB dist/${index}.js`),
    "npm error code E403",
    "npm error 403 403 Forbidden - PUT https://registry.example/a",
    "npm error A complete log of this run can be found in: /home/jane/.npm/_logs/1.log",
  ].join("\n");
  expect(messageOf({ stderr, stdout: '{"error":{}}', isScript: false })).toBe(
    "code E403\n403 403 Forbidden - PUT https://registry.example/a",
  );
});

it("shows no stack trace", () => {
  const stderr = [
    "npm error code ECONNREFUSED",
    "npm error syscall connect",
    "npm error FetchError: request to https://registry.example/a failed",
    "npm error     at ClientRequest.<anonymous> (/npm/lib/index.js:130:14)",
    "npm error     at process.processTicksAndRejections (node:internal/process/task_queues:83:21) {",
    "npm error   code: 'ECONNREFUSED',",
    "npm error }",
  ].join("\n");
  expect(messageOf({ stderr, stdout: "", isScript: false })).toBe(
    "code ECONNREFUSED\nFetchError: request to https://registry.example/a failed",
  );
});

it("shows what a script said", () => {
  const stdout = "\n> a@1.0.0 build\n> tsc\n\nsrc/a.ts(1,7): error TS2322: wrong\n";
  const stderr = "npm error Lifecycle script `build` failed with error:\nnpm error code 2";
  expect(messageOf({ stderr, stdout, isScript: true })).toBe("src/a.ts(1,7): error TS2322: wrong");
  expect(messageOf({ stderr, stdout: "", isScript: true })).toContain("Lifecycle script");
});
