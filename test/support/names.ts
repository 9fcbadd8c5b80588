/**
 * The documented naming rules, in the words of the contract: a method is its `operationId` in
 * camelCase, a group's property its tag in camelCase, its folder the tag as a slug.
 */

const words = (text: string): string[] => text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A run of capitals at the beginning counts as one word: `AI`, `APIKeys`. */
const lowerFirst = (word: string): string =>
  word.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());

/** `Custom Channel Events` gives `CustomChannelEvents`. */
export const pascal = (text: string): string => words(text).map(upperFirst).join("");

/** `Custom Channel Events` gives `customChannelEvents`. */
export const camel = (text: string): string => lowerFirst(pascal(text));

/** `Custom Channel Events` gives `custom-channel-events`. */
export const slug = (text: string): string => words(text).join("-").toLowerCase();
