import { expect, test } from "vitest";
import { peersOf } from "../../src/findings/peers.ts";
import { ProgrammeId } from "../../src/model/words.ts";
import { peersFigure } from "../../src/site/figures/peers.ts";
import { speak } from "../../src/site/language.ts";

const voice = speak("en");
const countOf = (programme: ProgrammeId) =>
  peersOf(programme, voice.all).reduce((sum, { peers }) => sum + peers.length, 0);

test.each(ProgrammeId.options)(
  "%s is drawn where two places can be compared, and not made otherwise",
  (programme) => {
    const figure = peersFigure(voice, programme);
    expect(figure !== null).toBe(countOf(programme) > 1);
    expect(figure?.title ?? "").not.toContain("Infinity");
  },
);
