import ts from "typescript";

/** One small change to a source text that a test should notice. */
export interface Mutation {
  from: number;
  to: number;
  text: string;
  line: number;
  /** What was changed, as a reviewer would read it: `< → <=`. */
  said: string;
}

const OPERATORS: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
  [ts.SyntaxKind.SlashToken]: "*",
};
/** Methods that stand for one another but for what they say. */
const METHODS: Record<string, string> = { some: "every", every: "some", min: "max", max: "min" };

/** Every change that this file offers: operators, numbers, truths, negations, returned values. */
export function mutationsOf(file: string, code: string): Mutation[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true);
  const found: Mutation[] = [];
  const add = (node: ts.Node, text: string) => {
    const from = node.getStart(tree);
    const { line } = tree.getLineAndCharacterOfPosition(from);
    const said = `${shorten(code.slice(from, node.end))} → ${shorten(text)}`;
    found.push({ from, to: node.end, text, line: line + 1, said });
  };
  const visit = (node: ts.Node): void => {
    // types are erased, and tests see nothing of them
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    mutate(node, add);
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

function mutate(node: ts.Node, add: (node: ts.Node, text: string) => void): void {
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS[node.operatorToken.kind];
    if (other && !isText(node)) add(node.operatorToken, other);
  } else if (ts.isNumericLiteral(node)) add(node, String(Number(node.text.replaceAll("_", "")) + 1));
  else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, "false");
  else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, "true");
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, `!${node.getText()}`);
  else if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText()})`);
  else if (ts.isReturnStatement(node) && node.expression && !isEmpty(node.expression))
    add(node.expression, "null");
  else if (ts.isPropertyAccessExpression(node)) {
    const other = METHODS[node.name.text];
    if (other && ts.isCallExpression(node.parent)) add(node.name, other);
  }
}

const isEmpty = (node: ts.Expression) => /^(?:null|undefined|true|false|\[\]|"")$/.test(node.getText());

// + between texts joins them, and has no other to stand for it
const isText = ({ operatorToken, left, right }: ts.BinaryExpression) =>
  operatorToken.kind === ts.SyntaxKind.PlusToken &&
  [left, right].some((side) => ts.isStringLiteral(side) || ts.isTemplateExpression(side));

const shorten = (text: string) => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
