import { VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** How the library opens a PDF: nothing is fetched, drawn or run. A picture too large would end its page before the text behind it. */
export const QUIET = {
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  stopAtErrors: false,
  verbosity: VerbosityLevel.ERRORS,
};
