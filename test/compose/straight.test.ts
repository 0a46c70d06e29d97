import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/compose/facts.ts';
import type { ComposeInput } from '../../src/compose/input.ts';
import { recipes } from '../../src/compose/papers/papers.ts';
import type { Scope } from '../../src/compose/template/engine.ts';
import { closedLiquid } from '../../src/compose/template/liquid.ts';
import { closeStandaloneTags, splitTemplate } from '../../src/compose/template/source.ts';
import { straightener } from '../../src/compose/template/straight.ts';
import { Writer } from '../../src/compose/writer.ts';
import { inputFrom } from './campaign.ts';
import { exampleDossier } from './example.ts';
import { shippedTemplates } from './shipped-templates.ts';

/** Both ways of writing a template over the same parts: liquidjs, and the one that does without its generators. */
function waysOver(bodies: ReadonlyMap<string, string>) {
  const closed = closedLiquid(bodies);
  const straighten = straightener(closed);
  const taken = (text: unknown) => ({ text: String(text), slots: closed.takeSlots() });
  return {
    straight(body: string, scope: Scope) {
      closed.takeSlots();
      return taken(straighten(closed.liquid.parse(body))(scope));
    },
    liquid(body: string, scope: Scope) {
      closed.takeSlots();
      return taken(closed.liquid.renderSync(closed.liquid.parse(body), scope));
    },
  };
}

function* papersOf(input: ComposeInput): Generator<readonly [name: string, scope: Scope]> {
  const facts = factsOf(input);
  if (!facts) return;
  const writer = new Writer(facts, input.templates);
  for (const { document, copies } of recipes)
    for (const copy of copies(facts)) yield [copy.template ?? document, writer.scope(document, copy)];
}

describe('a template written straight', () => {
  it.each(['vinh-phuc-2021', 'van-khe-2025'])('is as liquidjs renders it: every paper of %s', (name) => {
    const templates = shippedTemplates();
    const bodies = new Map(
      [...templates].map(([part, { text }]) => {
        const { front, body } = splitTemplate(text);
        return [part, closeStandaloneTags(front === undefined ? body.trimEnd() : body)];
      }),
    );
    const { straight, liquid } = waysOver(bodies);
    const written = [...papersOf(inputFrom(exampleDossier(name), templates))];
    expect(written.length).toBeGreaterThan(30);
    for (const [part, scope] of written) {
      const body = bodies.get(part) ?? '';
      expect(straight(body, scope), part).toEqual(liquid(body, scope));
    }
  });

  const parts = new Map([
    ['part', 'part {{ text }} {{ around }}'],
    ['outside', '{{ text }}{% assign changed = "from a part" %}'],
    ['stop', 'x{% break %}y'],
    ['loop', '{{ forloop.index }}/{{ forloop.length }}'],
  ]);
  const { straight, liquid } = waysOver(parts);
  const scope: Scope = {
    around: 'here',
    text: '**x**',
    unsaid: '',
    none: null,
    yes: true,
    no: false,
    zero: 0,
    five: 5,
    items: ['a', 'b', 'c'],
    nothing: [],
    rows: [
      { name: 'one', on: true },
      { name: 'two', on: false },
    ],
    deep: { a: { b: 'c', size: 'own' }, none: null },
    date: '2021-09-07',
  };

  it.each([
    '{{ text }} {{ five }} {{ none }} {{ unsaid }} {{ deep.a.b }} {{ deep.none.whatever }} {{ "x" }}{{ 7 }}',
    '{{ items.size }} {{ items.first }} {{ items.last }} {{ items[1] }} {{ items[-1] }} {{ text.size }}',
    '{{ deep.size }} {{ deep.a.size }} {{ deep["a"].b }} {{ nothing.size }}',
    '{% if yes %}a{% elsif no %}b{% else %}c{% endif %}{% if zero %}0{% endif %}{% if unsaid %}e{% endif %}',
    '{% if none %}a{% elsif five > 4 %}b{% endif %}{% if five < 4 or yes and no %}c{% else %}d{% endif %}',
    '{% if items contains "b" %}a{% endif %}{% if text contains "x" %}b{% endif %}{% if five >= 5 %}c{% endif %}',
    '{% if unsaid == blank %}a{% endif %}{% if nothing == empty %}b{% endif %}{% if none == nil %}c{% endif %}',
    '{% if text != "**x**" %}a{% endif %}{% if five == "5" %}b{% endif %}{% if not no %}c{% endif %}',
    '{% if items == items %}a{% endif %}{% if none != text %}b{% endif %}{% if "2" > "10" %}c{% endif %}',
    '{% unless no %}a{% elsif yes %}b{% else %}c{% endunless %}{% unless yes %}a{% elsif yes %}b{% endunless %}',
    '{% case five %}{% when 4, 5 %}a{% when 5 or 6 %}b{% else %}c{% endcase %}',
    '{% case around %}{% when "here", "here" %}a{% when "there" or "here" %}b{% when "there" %}c{% else %}d{% endcase %}',
    '{% case around %}{% when "nowhere" %}a{% else %}d{% endcase %}{% case five %}{% when "5" %}a{% else %}d{% endcase %}',
    '{% case text %}{% when "y" %}a{% else %}c{% endcase %}{% case none %}{% when nil %}a{% endcase %}',
    '{% for i in items %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.length }}{% if forloop.first %}<{% endif %}{{ i }}{% unless forloop.last %}, {% endunless %}{% endfor %}',
    '{% for i in items %}{% if i == "b" %}{% continue %}{% endif %}{{ i }}{% endfor %}{{ around }}',
    '{% for i in items %}{{ i }}{% if i == "b" %}{% break %}{% endif %}!{% endfor %}{{ around }}',
    '{% for i in items %}{% for j in items %}{{ i }}{{ j }}{% if j == "b" %}{% break %}{% endif %}{% endfor %}{% endfor %}',
    '{% for i in items %}{% include "stop" %}z{% endfor %}.{% for i in nothing %}a{% else %}none{% endfor %}',
    '{% for i in none %}a{% else %}none{% endfor %}{% for i in text %}{{ i }}{% endfor %}{% for i in unsaid %}a{% endfor %}',
    '{% for row in rows %}{% case row.name %}{% when "one" %}{{ row.name }}{% break %}{% when "one" %}again{% endcase %}{% endfor %}',
    '{% for i in items %}{% case yes %}{% when yes %}{% break %}{% when yes %}{% continue %}{% endcase %}{% endfor %}{{ around }}',
    '{% for i in items %}{% case yes %}{% when yes %}{% continue %}{% when yes %}{% break %}{% endcase %}{{ i }}{% endfor %}.',
    '{% case yes %}{% when yes %}{% continue %}{% when yes %}{% for i in items %}{% if yes %}a{% endif %}{{ i }}{% endfor %}{% endcase %}.',
    '{% for i in items %}{{ i }}{% case yes %}{% when yes %}{% break %}{% when yes %}{% continue %}{% endcase %}{% endfor %}.',
    'a{% break %}b',
    '{% assign x = text %}{{ x }}{% for i in items %}{% assign x = i %}{% endfor %}{{ x }}{% assign text = 1 %}{{ text }}',
    '{% assign n = items.size | plus: 1 | minus: 3 %}{{ n }}{{ n | count }}',
    '{% capture x %}{{ text }}!{% for i in items %}{{ i }}{% endfor %}{% endcapture %}[{{ x }}]',
    '{% include "part" %}{% include "part", text: five %}{% include "part", text: deep.a.b, around: "there" %}',
    '{% include "outside" %}{{ changed }}',
    '{% render "part", text: text, around: five %}{% for i in items %}{% include "loop" %}{% endfor %}',
    '{% comment %}{{ nowhere }}{% endcomment %}{% # nothing %}{% raw %}{{ text }}{% endraw %}',
    '{{ text | append: "y" | prepend: five }} {{ none | default: "d" }} {% if no | default: yes, allow_false: true %}a{% else %}b{% endif %}',
    '{{ items | join: "; " }} {{ items | first }} {{ items | last }} {{ items | size }} {{ items | reverse | join }}',
    '{{ rows | map: "name" | join: "+" }} {{ rows | where: "on", true | map: "name" | join }} {{ items | concat: nothing | size }}',
    '{{ "a-b" | split: "-" | last }} {{ text | slice: 2 }} {{ text | replace: "x", "y" }} {{ date | long_date | capitalise }}',
    '  {%- if yes -%}  a  {%- endif -%}  b\n',
  ])('is as liquidjs renders it: %s', (body) => {
    expect(straight(body, scope)).toEqual(liquid(body, scope));
  });

  it.each([
    '{{ nowhere }}',
    '{{ text.nowhere }}',
    '{{ items.nowhere }}',
    '{{ items[9] }}',
    '{{ nothing.first }}',
    '{% if yes or nowhere %}a{% endif %}',
    '{% for i in nowhere %}a{% endfor %}',
    '{{ deep }}',
    '{{ none | long_date }}',
    '{{ toString }}',
    '{{ deep.constructor }}',
    '{{ forloop.index }}',
    '{% for i in items %}{% render "loop" %}{% endfor %}',
    '{% include "nowhere" %}',
    '{% include "../part" %}',
  ])('is left to liquidjs, which finds the fault: %s', (body) => {
    expect(() => straight(body, scope)).toThrow();
    expect(() => liquid(body, scope)).toThrow();
  });

  it.each([
    '{% for i in (1..3) %}{{ i }}{% endfor %}',
    '{% for i in items limit: 2 %}{{ i }}{% endfor %}',
    '{{ deep[around] | default: "" }}',
    '{% assign part = "part" %}{% include part %}',
    '{% render "part" with five as text, around: 1 %}',
  ])('is left to liquidjs, which can: %s', (body) => {
    expect(() => straight(body, { ...scope, deep: { here: 'x' } })).toThrow();
    expect(liquid(body, { ...scope, deep: { here: 'x' } }).text).not.toBe('');
  });

  it('never says anything that liquidjs would not', () => {
    const names = fc.constantFrom(
      'text',
      'none',
      'five',
      'items',
      'rows',
      'deep.a',
      'deep.a.b',
      'i',
      'i.name',
      'forloop.last',
      'x',
      'size',
      'empty',
      'nil',
      '"a"',
      '"c"',
      '5',
    );
    const filters = fc.constantFrom(
      '',
      ' | size',
      ' | default: "d"',
      ' | first',
      ' | join: ","',
      ' | append: five',
    );
    const condition = fc
      .tuple(names, fc.constantFrom('==', '!=', '<', '>=', 'contains', 'and', 'or'), names)
      .map((words) => words.join(' '));
    const { body } = fc.letrec<{ body: string; piece: string }>((tie) => ({
      body: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
      piece: fc.oneof(
        { maxDepth: 4 },
        fc.tuple(names, filters).map(([name, filter]) => `{{ ${name}${filter} }}`),
        fc.constantFrom(
          '- ',
          '{% break %}',
          '{% continue %}',
          '{% include "part" %}',
          '{% include "loop" %}',
        ),
        fc.tuple(names, filters).map(([name, filter]) => `{% assign x = ${name}${filter} %}`),
        fc
          .tuple(condition, tie('body'), tie('body'))
          .map(([test, then, other]) => `{% if ${test} %}${then}{% else %}${other}{% endif %}`),
        fc.tuple(condition, tie('body')).map(([test, then]) => `{% unless ${test} %}${then}{% endunless %}`),
        fc.tuple(names, tie('body')).map(([list, each]) => `{% for i in ${list} %}${each}{% endfor %}`),
        fc
          .tuple(names, names, tie('body'), names, tie('body'))
          .map(
            ([of, a, one, b, two]) =>
              `{% case ${of} %}{% when ${a} %}${one}{% when ${b} %}${two}{% endcase %}`,
          ),
        tie('body').map((caught) => `{% capture x %}${caught}{% endcapture %}`),
      ),
    }));
    let written = 0;
    fc.assert(
      fc.property(body, (text) => {
        const told = attempt(() => straight(text, scope));
        if (told === undefined) return;
        written++;
        expect(liquid(text, scope)).toEqual(told);
      }),
      { numRuns: 2000 },
    );
    expect(written).toBeGreaterThan(500);
  });
});

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
