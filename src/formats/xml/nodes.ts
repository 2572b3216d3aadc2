/** Characters from `start` up to, not including, `end`: offsets into the text that was parsed. */
export interface XmlSpan {
  readonly start: number;
  readonly end: number;
}

/** From its name to the end of its value. `inner` is the value where the file writes it character by character, else null. */
export interface XmlAttribute extends XmlSpan {
  readonly name: string;
  readonly value: string;
  readonly inner: XmlSpan | null;
}

/** What stands directly in an element, without the blanks around it. `inner` as that of an attribute. */
export interface XmlText extends XmlSpan {
  readonly value: string;
  readonly inner: XmlSpan | null;
}

/** From the beginning of its opening tag to the end of its closing one. Names keep their prefix: `android:name`. */
export interface XmlElement extends XmlSpan {
  readonly name: string;
  readonly opening: XmlSpan;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly text: XmlText | null;
}

/** The elements of a name directly in another one; none in nothing. */
export function elements(parent: XmlElement | null, name: string): readonly XmlElement[] {
  return parent?.children.filter((each) => each.name === name) ?? [];
}

/** The first element at the end of a path of names, or null. */
export function element(parent: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((at, name) => at?.children.find((each) => each.name === name) ?? null, parent);
}

/** An attribute by its name; of several the first, as parsers have it. */
export function attribute(of: XmlElement | null, name: string): XmlAttribute | null {
  return of?.attributes.find((each) => each.name === name) ?? null;
}
