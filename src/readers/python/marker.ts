/** Conditions that must all hold, as one PEP 508 marker; null without any. */
export function allMarkers(...markers: readonly (string | null)[]): string | null {
  const given = markers.filter((marker) => marker !== null);
  if (given.length < 2) return given[0] ?? null;
  return given.map((marker) => (/\bor\b/.test(marker) ? `(${marker})` : marker)).join(' and ');
}
