import type { YamlNode, YamlScalar } from './nodes.ts';
import { type Locate, locateIn } from './offsets.ts';

/** A node of the YAML that a scalar's value holds, at its places in the file `text`. */
export function relocated(text: string, scalar: YamlScalar, node: YamlNode): YamlNode {
  return move(node, locateIn(text, scalar));
}

function move(node: YamlNode, locate: Locate): YamlNode {
  const span = locate(node.start, node.end);
  if (node.kind === 'list') return { ...node, ...span, items: node.items.map((item) => move(item, locate)) };
  if (node.kind === 'scalar') return { ...node, ...span, inner: movedInner(node, locate) };
  const entries = node.entries.map((each) => {
    const { start, end } = locate(each.keyStart, each.keyEnd);
    return { key: each.key, keyStart: start, keyEnd: end, value: move(each.value, locate) };
  });
  return { ...node, ...span, entries };
}

/** What goes over several lines is indented in the file, and no longer written character by character. */
function movedInner({ value, inner }: YamlScalar, locate: Locate): YamlScalar['inner'] {
  const moved = inner === null ? null : locate(inner.start, inner.end);
  return moved !== null && moved.end - moved.start === value.length ? moved : null;
}
