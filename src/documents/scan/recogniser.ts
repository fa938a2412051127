import type { Tones } from "./picture.ts";

/** A recognised character: where its middle stands, from 0 at the left edge of the crop to 1, and how sure the model is. */
export interface ReadSign {
  text: string;
  middle: number;
  sure: number;
  /** What another reading has in its place, where that is something else: nothing, or one character or more. */
  second?: string;
}

/** Recognises the line of text that each crop shows, from left to right. */
export type Recognise = (crops: Tones[]) => Promise<ReadSign[][]>;

/** The height of what the model is shown, and the width of which it takes a step. */
export const MODEL_HEIGHT = 48;

/**
 * The characters that a model's steps say: the likeliest of each step, those of one character put together.
 * @param scores of each step, the likelihood of nothing first and then of each character
 */
export function decodeSteps(scores: Float32Array, steps: number, characters: string[]): ReadSign[] {
  const kinds = scores.length / steps;
  const signs: ReadSign[] = [];
  let [before, first] = [0, 0];
  for (let step = 0; step < steps; step++) {
    let [kind, most] = [0, Number.NEGATIVE_INFINITY];
    for (let own = 0; own < kinds; own++) {
      const score = scores[step * kinds + own] ?? 0;
      if (score > most) [kind, most] = [own, score];
    }
    const last = signs.at(-1);
    if (kind !== 0 && kind === before && last) {
      last.middle = ((first + step) / 2 + 0.5) / steps;
      last.sure = Math.max(last.sure, most);
    } else if (kind !== 0) {
      first = step;
      signs.push({ text: characters[kind - 1] ?? "", middle: (step + 0.5) / steps, sure: most });
    }
    before = kind;
  }
  return signs;
}
