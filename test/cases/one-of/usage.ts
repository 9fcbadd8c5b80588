import type { Id, MappedPet, Pet } from "client";

export const ids: Id[] = ["a", 1];
export const pets: Pet[] = [{ kind: "cat", lives: 9 }, { kind: "dog" }];
export function livesOf(pet: MappedPet): number | undefined {
  return pet.kind === "cat" ? pet.lives : pet.tricks?.length;
}
