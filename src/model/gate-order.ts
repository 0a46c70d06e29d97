import type { Conditions } from './conditions.ts';
import type { Criteria, Criterion } from './files.generated.ts';

/** A gate whose answer hangs on the mark that it changes. */
export interface GateCircle {
  /** The criterion that carries the gate. */
  readonly criterion: string;
  /** The gate's place among those of its criterion. */
  readonly gate: number;
  /** From the criterion along what each reads, back to itself: ids, and `base`, `bonus`, `deduction`, `total`. */
  readonly path: readonly string[];
}

/** In which order the gates of a rubric can be answered. */
export interface GateOrder {
  /**
   * How many times all criteria have to be judged with the answers of the time before until every gate has read marks
   * that no gate changes any more: 0 without gates, 1 where no gate reads what another one changes.
   */
  readonly passes: number;
  /** One for each circle, in the order of the file; a rubric that has one cannot be scored. */
  readonly circles: readonly GateCircle[];
}

/** What a mark is made of: the marks below it, and those that its gates read. */
interface Vertex {
  readonly below: readonly string[];
  /** For each gate, what its condition reads. */
  readonly gates: readonly (readonly string[])[];
}

/**
 * A gate reads the marks that the sheet prints, so those have to be there first. A group is made of its children, the
 * three purses of their criteria, the total of the purses.
 */
export function gateOrder(criteria: Criteria, conditions: Conditions | undefined): GateOrder {
  const vertices = verticesOf(criteria, conditions);
  const levels = new Map<string, number>();
  const levelOf = (id: string): number => {
    const known = levels.get(id);
    if (known !== undefined) return known;
    levels.set(id, 0); // what a circle comes back to
    const { below = [], gates = [] } = vertices.get(id) ?? {};
    const read = gates.map((reads) => 1 + Math.max(0, ...reads.map(levelOf)));
    const level = Math.max(0, ...below.map(levelOf), ...read);
    levels.set(id, level);
    return level;
  };
  const passes = Math.max(0, ...[...vertices.keys()].map(levelOf));
  return { passes, circles: circlesOf(vertices) };
}

function verticesOf(criteria: Criteria, conditions: Conditions | undefined): ReadonlyMap<string, Vertex> {
  const vertices = new Map<string, Vertex>();
  const add = ({ id, children = [], gates = [] }: Criterion): void => {
    const reads = gates.map(({ when }) => conditions?.marksOf(when) ?? []);
    vertices.set(id, { below: children.map((child) => child.id), gates: reads });
    children.forEach(add);
  };
  const purses = {
    base: criteria.criteria,
    bonus: criteria.bonus?.criteria ?? [],
    deduction: criteria.deduction?.criteria ?? [],
  };
  for (const [name, inside] of Object.entries(purses)) {
    inside.forEach(add);
    vertices.set(name, { below: inside.map(({ id }) => id), gates: [] });
  }
  vertices.set('total', { below: Object.keys(purses), gates: [] });
  return vertices;
}

function circlesOf(vertices: ReadonlyMap<string, Vertex>): readonly GateCircle[] {
  const circles = new Map<string, GateCircle>();
  for (const [criterion, { gates }] of vertices) {
    for (const [gate, reads] of gates.entries()) {
      const back = reads
        .map((read) => shortest(vertices, read, criterion))
        .find((path) => path !== undefined);
      if (back === undefined) continue;
      const key = [...new Set(back)].sort().join('\n');
      if (!circles.has(key)) circles.set(key, { criterion, gate, path: [criterion, ...back] });
    }
  }
  return [...circles.values()];
}

/** The shortest way from one mark to another along what it is made of, both ends included. */
function shortest(
  vertices: ReadonlyMap<string, Vertex>,
  from: string,
  to: string,
): readonly string[] | undefined {
  const seen = new Set([from]);
  let paths: readonly (readonly string[])[] = [[from]];
  while (paths.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const path of paths) {
      const last = path.at(-1) ?? from;
      if (last === to) return path;
      const { below = [], gates = [] } = vertices.get(last) ?? {};
      for (const next of [...below, ...gates.flat()]) {
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...path, next]);
      }
    }
    paths = longer;
  }
  return undefined;
}
