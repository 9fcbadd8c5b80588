import { arrayOf, objectOf, ownMember } from "../../json/values.js";
import { docsOf } from "./docs.js";
import { camelCase, slug } from "./names.js";
import type { Tagged } from "./operation.js";
import type { Source } from "./source.js";
import type { Group, SharedOperation } from "./types.js";

/** Where operations without a tag go. */
const UNTAGGED = "Default";

/** Folders that the client has besides its groups. */
const RESERVED_FOLDERS = new Set(["runtime", "validators"]);

/**
 * One group a tag, in the order of their first operation. An operation lives in the group of its
 * first tag and is reached from the groups of its other tags.
 *
 * @param names names from the configuration, by tag
 */
export function groupsOf(
  tagged: readonly Tagged[],
  source: Source,
  names: Readonly<Record<string, string>>,
): Group[] {
  const homes = tagged.map(({ operation, tags: [home = UNTAGGED, ...others] }) => ({
    operation,
    home,
    others,
  }));
  const titles = new Set(homes.flatMap(({ home, others }) => [home, ...others]));
  return [...titles].map((title) => ({
    title,
    ...groupNames(title, names),
    ...descriptionOf(title, source),
    operations: homes.filter(({ home }) => home === title).map(({ operation }) => operation),
    shared: homes
      .filter(({ others }) => others.includes(title))
      .map(
        ({ operation, home }): SharedOperation => ({
          name: operation.name,
          group: groupNames(home, names).id,
        }),
      ),
  }));
}

export function groupNames(title: string, names: Readonly<Record<string, string>> = {}) {
  const given = ownMember(names, title) ?? title;
  const id = slug(given);
  return { id: RESERVED_FOLDERS.has(id) ? `${id}-group` : id, name: camelCase(given) };
}

function descriptionOf(title: string, source: Source): { description?: string } {
  const tag = arrayOf(source.document.tags)
    .map(objectOf)
    .find(({ name }) => name === title);
  const { description } = docsOf(tag ?? {});
  return description === undefined ? {} : { description };
}
