const still = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * What a page may load and run, for servers that send no headers of their own; docs/hosting.md has theirs. It may
 * connect to its own site, so that those who audit a page can read `robots.txt` from it.
 */
export const policy = [...still, "script-src 'self'", "connect-src 'self'"].join("; ");

/** The same for pages without any script, as those made to be framed. */
export const stillPolicy = still.join("; ");

/** The same for the search page, which loads its index and compiles the module that reads it. */
export const searchPolicy = [...still, "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"].join(
  "; ",
);

/**
 * The same for the page that checks files: its worker is made of a blob, so that it is under this policy too, whatever
 * its server sends.
 */
export const checkPolicy = [policy, "worker-src 'self' blob:"].join("; ");
