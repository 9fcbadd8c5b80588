import type { Cat, Described } from "client";

export const cat: Cat = { name: "a", lives: 9 };
export const described: Described = { name: "a" };
// @ts-expect-error: what the reference says holds too
export const wrong: Cat = { lives: 9 };
