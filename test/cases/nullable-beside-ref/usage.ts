import type { Member } from "client";

export const alone: Member = { team: null, former: null, color: null, teams: [null] };
export const member: Member = { team: { name: "a" }, color: "red", plain: {} };
// @ts-expect-error: without `nullable`, null is no value of it
export const wrong: Member = { team: null, color: "red", plain: null };
