import type { parser } from '@lezer/python';

/** A node of the parser's tree. */
export type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** The children of a node, without comments. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (child.name !== 'Comment') children.push(child);
  return children;
}

/** The children between separators, each group those between two of them. */
export function groupsOf(children: readonly SyntaxNode[], separator = ','): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]];
  for (const child of children) {
    if (child.name === separator) groups.push([]);
    else groups.at(-1)?.push(child);
  }
  return groups.filter((group) => group.length > 0);
}

/** Without the brackets around them. */
export function withoutBrackets(children: readonly SyntaxNode[]): SyntaxNode[] {
  return children.filter(({ name }) => !/^[[\](){}]$/.test(name));
}
