const KEY = "theme";

/** Lets a reader choose light or dark; "auto" leaves it to the system and stores nothing. */
export function enableTheme(): void {
  const choice = document.querySelector<HTMLSelectElement>("#theme");
  if (!choice) return;
  const root = document.documentElement;
  const follow = () => {
    choice.value = root.dataset.theme ?? "auto";
  };
  follow();
  choice.addEventListener("change", () => {
    apply(choice.value);
    store(choice.value);
  });
  // Another tab has chosen.
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== KEY) return;
    apply(newValue ?? "auto");
    follow();
  });
  // A page that comes back out of the cache may have been left before the choice.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    apply(stored());
    follow();
  });
}

function apply(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  else delete dataset.theme;
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? "auto";
  } catch {
    return document.documentElement.dataset.theme ?? "auto";
  }
}

function store(theme: string): void {
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
  }
}
