// Which control the keyboard goes to next among the places that are open. Works on elements.
// Knows nothing of what they are about.

/** Controls that take the focus in a place, in their order; of radio buttons the chosen one or the first. */
function controlsIn(place: Element): HTMLElement[] {
  const all = [
    ...place.querySelectorAll<HTMLElement>(
      'input:not([type="hidden"]), textarea, button[aria-haspopup="listbox"], [role="spinbutton"]',
    ),
  ].filter((each) => each.tabIndex >= 0 && each.closest('[hidden], [aria-hidden="true"]') === null);
  const radios = all.filter((each) => each instanceof HTMLInputElement && each.type === 'radio');
  const first = radios.find((each) => (each as HTMLInputElement).checked) ?? radios[0];
  const isSegment = (each: HTMLElement): boolean => each.getAttribute('role') === 'spinbutton';
  const day = all.find(isSegment);
  return all.filter(
    (each) =>
      (!radios.includes(each) || each === first) &&
      (!isSegment(each) || each === day) &&
      // The button that opens a combo box stands beside its field.
      !(each.tagName === 'BUTTON' && place.querySelector('[role="combobox"]') !== null),
  );
}

const placesIn = (around: Element): Element[] => [...around.querySelectorAll('[data-place]')];

/** The first control of the open places; null while it is still on its way. */
export function firstControl(around: Element, place = 0): HTMLElement | null {
  const control = controlsIn(placesIn(around)[place] ?? around)[0];
  return control?.getAttribute('aria-busy') === 'true' ? null : (control ?? null);
}

/** What follows the control that has the focus; null after the last one. */
export function controlAfter(around: Element, from: Element): HTMLElement | null {
  const places = placesIn(around);
  const at = places.findIndex((place) => place.contains(from));
  const own = controlsIn(places[at] ?? around);
  const here = own.findIndex(
    (each) => each === from || (isRadio(each) && isRadio(from)) || isOfOneDay(each, from),
  );
  return own[here + 1] ?? places.slice(at + 1).flatMap(controlsIn)[0] ?? null;
}

const isRadio = (each: Element): boolean =>
  each instanceof HTMLInputElement && each.type === 'radio';
const isOfOneDay = (one: Element, other: Element): boolean =>
  one.getAttribute('role') === 'spinbutton' && other.getAttribute('role') === 'spinbutton';
