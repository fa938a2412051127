/** What a reader chooses from: a select, or a box to tick among others of its name. */
export type Chooser = HTMLSelectElement | HTMLInputElement;

/** As many boxes of one name as can be ticked at once: more columns fit neither a window nor a sheet. */
export const MOST_TICKED = 4;

/** Puts what the address says into the choices; returns what none of them offers. */
export function restoreChoices(choices: Chooser[]): string[] {
  const unknown: string[] = [];
  for (const choice of choices) clear(choice);
  for (const [name, value] of new URLSearchParams(location.search)) {
    const own = choices.filter((choice) => choice.name === name);
    const room = own.filter(isTicked).length < MOST_TICKED;
    if (!room || value === "" || !own.some((choice) => choose(choice, value)))
      unknown.push(`${name}=${value}`.slice(0, 80));
  }
  return unknown;
}

/** Puts the choices into the address; the way back leads to what was chosen before. */
export function rememberChoices(choices: Chooser[]): void {
  const made = choices
    .filter((choice) => (isBox(choice) ? choice.checked : choice.value))
    .map(({ name, value }) => [name, value]);
  const query = new URLSearchParams(made).toString();
  history.pushState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
}

/** Takes a choice back. */
export function clear(choice: Chooser): void {
  if (isBox(choice)) choice.checked = false;
  else choice.value = "";
}

const isBox = (choice: Chooser): choice is HTMLInputElement => choice instanceof HTMLInputElement;
const isTicked = (choice: Chooser) => isBox(choice) && choice.checked;

function choose(choice: Chooser, value: string): boolean {
  if (isBox(choice)) {
    const fits = choice.value === value && !choice.checked;
    if (fits) choice.checked = true;
    return fits;
  }
  const offered = [...choice.options].some((option) => option.value === value);
  if (offered) choice.value = value;
  return offered;
}
