import type { Block, Run, Signature, Table } from '../../src/document/block.ts';
import type { Document } from '../../src/document/document.ts';
import { listLetter } from '../../src/vietnamese/letters.ts';

/** A document as lines that a reviewer can read: what stands on the paper, in its order, with no layout. */
export function asText(document: Document): string {
  const head = [
    `${document.path} [${document.id}] ${document.title}`,
    `${document.author}, ${document.date}${document.watermarks.map((word) => `, ${word}`).join('')}`,
  ];
  const sections = document.sections.map(({ orientation, blocks }) =>
    [`=== ${orientation}`, ...blocks.map(blockText)].join('\n\n'),
  );
  return `${[...head, '', ...sections].join('\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'letterhead':
      return field('letterhead', {
        superior: block.superior,
        issuer: block.issuer,
        number: block.number,
        subject: block.subject,
        place: block.placeDate,
      });
    case 'title':
      return field(`title${block.rule ? '' : ' without rule'}`, {
        name: block.name,
        summary: block.summary && runsText(block.summary),
        note: block.note && runsText(block.note),
      });
    case 'paragraph': {
      const role = block.role ? `${'#'.repeat(Number(block.role.slice(1)) || 0)} ` : '';
      return `${role}${block.align ? `{${block.align}} ` : ''}${runsText(block.runs)}`;
    }
    case 'list':
      return listText(block, '');
    case 'table':
      return tableText(block);
    case 'addressees':
      return field('addressees', Object.fromEntries(block.names.entries()));
    case 'signatures':
      return [
        block.rows.map((row) => row.map(signatureText).join('\n')).join('\n---\n'),
        ...(block.recipients ? ['[recipients]', ...block.recipients.map((line) => `  ${line}`)] : []),
      ].join('\n');
    case 'closing':
      return [
        `[recipients]`,
        ...block.recipients.map((line) => `  ${line}`),
        signatureText(block.signature),
      ].join('\n');
    case 'picture':
      return field('picture', { alt: block.alt, caption: block.caption && runsText(block.caption) });
    case 'certificate':
      return [
        field('certificate', {
          decider: block.decider,
          verb: block.verb,
          name: block.name,
          nominee: block.nominee,
          lines: block.lines.map(runsText).join(' / '),
          record: block.record.join(' / '),
          place: block.placeDate,
        }),
        signatureText(block.signature),
      ].join('\n');
    case 'together':
      return ['[together', ...block.blocks.map(blockText), ']'].join('\n');
    case 'fill':
      return '[fill]';
    case 'page-break':
      return '[page break]';
  }
}

function listText(list: Extract<Block, { kind: 'list' }>, indent: string): string {
  return list.items
    .map((item, index) => {
      const at = (list.start ?? 1) + index;
      const marker = { dash: '-', number: `${at}.`, letter: `${listLetter(at - 1)})`, none: '' }[list.marker];
      const inner = item.map((part) =>
        part.kind === 'list' ? listText(part, `${indent}  `) : runsText(part.runs),
      );
      return `${indent}${marker} ${inner.join(`\n${indent}`)}`;
    })
    .join('\n');
}

function tableText(table: Table): string {
  const row = ({ cells }: Table['rows'][number]) =>
    `| ${cells.map(({ runs, span }) => runsText(runs) + ' <'.repeat((span ?? 1) - 1)).join(' | ')} |`;
  const columns = table.columns.map(
    ({ align, share }) => `${align}${share === undefined ? '' : ` ${share}`}`,
  );
  return [`[table: ${columns.join(', ')}]`, ...table.head.map(row), '| --- |', ...table.rows.map(row)].join(
    '\n',
  );
}

function signatureText({ lines, hint, post, name }: Signature): string {
  return field('signature', { lines: lines.join(' / '), hint, post, name });
}

function field(name: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${value}`],
  );
  return [`[${name}]`, ...lines].join('\n');
}

function runsText(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic }) => {
      const mark = `${bold ? '**' : ''}${italic ? '_' : ''}`;
      return `${mark}${text}${[...mark].reverse().join('')}`;
    })
    .join('');
}
