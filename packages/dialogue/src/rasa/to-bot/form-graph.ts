import type { Condition } from '../../bot/condition.ts';
import type { Json } from '../../bot/localized.ts';
import { isEmpty, isObject, listOf, memberOf, textOf } from '../json.ts';
import type { Tell } from '../report.ts';
import type { ImportContext } from './context.ts';
import { useSlot } from './slots.ts';

/** A question of a form in the order in which it is asked. */
export interface GraphField {
  slot: string;
  condition?: Condition;
}

/**
 * Walks the graph in which Botfront keeps a form's order: from the start along its edges. A question
 * that is reached only under a condition is asked only when that holds.
 */
export function readGraph(
  context: ImportContext,
  graph: Json | undefined,
  tell: Tell,
): GraphField[] {
  const slots = new Map<string, string>();
  let start: string | undefined;
  for (const node of listOf(memberOf(graph, 'nodes'))) {
    const id = textOf(memberOf(node, 'id'));
    const slot = textOf(memberOf(node, 'slotName'));
    const type = textOf(memberOf(node, 'type'));
    if (id === undefined) continue;
    if (type === 'start') start = id;
    else if (type === 'slot' && slot !== undefined) slots.set(id, slot);
    else
      tell(
        'form-node',
        'graph_elements',
        `a node of kind "${type ?? '?'}"`,
        'A form consists of questions.',
      );
  }
  const edges = listOf(memberOf(graph, 'edges')).map((edge) => ({
    source: textOf(memberOf(edge, 'source')),
    target: textOf(memberOf(edge, 'target')),
    condition: memberOf(edge, 'condition'),
  }));
  const fields: GraphField[] = [];
  const seen = new Set<string>();
  const queue = [start];
  for (let id = queue.shift(); queue.length > 0 || id !== undefined; id = queue.shift()) {
    for (const edge of edges) {
      if (edge.source !== id || edge.target === undefined || seen.has(edge.target)) continue;
      seen.add(edge.target);
      queue.push(edge.target);
      const slot = slots.get(edge.target);
      if (slot === undefined) continue;
      const condition = isEmpty(edge.condition) ? undefined : toCondition(edge.condition);
      fields.push({ slot, ...(condition && { condition }) });
    }
  }
  return fields;

  /** A tree of groups and rules, as the editor's query builder keeps it. */
  function toCondition(tree: Json | undefined): Condition | undefined {
    const properties = memberOf(tree, 'properties');
    if (memberOf(tree, 'type') === 'rule') {
      const field = textOf(memberOf(properties, 'field'));
      const operator = textOf(memberOf(properties, 'operator')) ?? '';
      const [value] = listOf(memberOf(properties, 'value'));
      const made =
        field === undefined
          ? undefined
          : conditionOf(useSlot(context, field), operator, value ?? null);
      if (!made)
        tell(
          ['unknown-condition', operator],
          'graph_elements',
          `the condition "${operator}"`,
          'Asked in any case.',
        );
      return made;
    }
    const children = memberOf(tree, 'children1') ?? memberOf(tree, 'children');
    const members = isObject(children) ? Object.values(children) : listOf(children);
    const conditions = members.flatMap((member) => toCondition(member) ?? []);
    const [only] = conditions;
    if (!only) return undefined;
    const any = textOf(memberOf(properties, 'conjunction'))?.toUpperCase() === 'OR';
    const joined: Condition =
      conditions.length === 1 ? only : any ? { any: conditions } : { all: conditions };
    return memberOf(properties, 'not') === true ? { not: joined } : joined;
  }
}

/** One comparison of a slot by Botfront's names of operators; none for those we do not have. */
export function conditionOf(slot: string, operator: string, value: Json): Condition | undefined {
  const number = typeof value === 'number' ? value : Number(textOf(value) ?? Number.NaN);
  switch (operator) {
    case 'is_in':
      return { slot, in: Array.isArray(value) ? value : [value] };
    case 'is_exactly':
    case 'is':
    case 'eq':
      return { slot, is: value };
    case 'is_not':
    case 'neq':
      return { not: { slot, is: value } };
    case 'is_filled':
    case 'set':
      return { slot, filled: true };
    case 'is_not_filled':
    case 'unset':
      return { slot, filled: false };
  }
  if (Number.isNaN(number)) return undefined;
  switch (operator) {
    case 'gte':
      return { slot, min: number };
    case 'lte':
      return { slot, max: number };
    case 'gt':
      return { not: { slot, max: number } };
    case 'lt':
      return { not: { slot, min: number } };
    default:
      return undefined;
  }
}
