/** Puts what the address says into the choices; returns what none of them offers. */
export function restoreChoices(choices: HTMLSelectElement[]): string[] {
  const unknown: string[] = [];
  for (const choice of choices) choice.value = "";
  for (const [name, value] of new URLSearchParams(location.search)) {
    const choice = choices.find((choice) => choice.name === name);
    const offered = value !== "" && [...(choice?.options ?? [])].some((option) => option.value === value);
    if (choice && offered) choice.value = value;
    else unknown.push(`${name}=${value}`.slice(0, 80));
  }
  return unknown;
}

/** Puts the choices into the address; the way back leads to what was chosen before. */
export function rememberChoices(choices: HTMLSelectElement[]): void {
  const made = choices.filter(({ value }) => value).map(({ name, value }) => [name, value]);
  const query = new URLSearchParams(made).toString();
  history.pushState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
}
