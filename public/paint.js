// Runs before the first paint, so that neither the chosen colours nor the controls flash; all else can wait.
const { dataset } = document.documentElement;
dataset.script = "";
try {
  const theme = localStorage.getItem("theme");
  if (/^(light|dark)$/.test(theme)) dataset.theme = theme;
} catch {
  // Storage may be forbidden; then the system decides.
}
addEventListener("DOMContentLoaded", () => {
  // A module is run once, however often it is asked for.
  const run = async () => {
    await Promise.all([...document.querySelectorAll("[type=late]")].map(({ src }) => import(src)));
    dataset.script = "ran";
  };
  // What an address chooses is shown at once; otherwise a page is read before it is worked with.
  if (location.search) run();
  new PerformanceObserver(run).observe({ type: "paint", buffered: true });
  // Some browsers tell of no paint.
  setTimeout(run, 1000);
});
