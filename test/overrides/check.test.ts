/** The default templates, and templates of teams, against the view model. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAssets } from "../../generator/io/assets.js";
import { checkTemplates } from "../../generator/overrides/inspect/index.js";
import type { ViewModelSchema } from "../../generator/overrides/view-model/schema.js";
import { root } from "../support/description.js";

const { templates: defaults } = await readAssets();
const file = readFileSync(new URL("templates/view-model.schema.json", root), "utf8");
const schema = JSON.parse(file) as ViewModelSchema;
const folder = "templates/teams/one";

describe("default templates", () => {
  it("ask for nothing that there is not", () => {
    expect(checkTemplates({ defaults, overrides: {}, schema, folder })).toEqual([]);
  });

  it("are as right as a team's own, each by itself and all together", () => {
    expect(checkTemplates({ defaults, overrides: defaults, schema, folder })).toEqual([]);
    const wrong = Object.entries(defaults).flatMap(([name, text]) =>
      checkTemplates({ defaults, overrides: { [name]: text }, schema, folder }),
    );
    expect(wrong).toEqual([]);
  });
});
