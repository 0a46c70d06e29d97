import Big from 'big.js';
import type { Diagnostic, Route } from '../../diagnostic/diagnostic.ts';
import type { Limit } from '../../model/files.generated.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { keyAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';

export const unclearLimit: Rule = {
  code: 'TD3225',
  title: 'giới hạn không rõ là bao nhiêu',
  explanation:
    'Mỗi giới hạn trong limits nói đúng một điều: một số lượng (number) hoặc một phần trăm (percent) từ 0 đến 100, tính trên số đề nghị, số đủ điều kiện, hay một tổng số ghi ở base. Thiếu số, thừa số hay khóa không dùng tới thì không ai biết được đề nghị mấy người. Sửa theo lời của văn bản; văn bản đặt hai mức cùng lúc thì viết thành hai giới hạn.',
  seeks: /^criteria\.yaml limits\b/,
  *check({ dossier: { criteria } }) {
    if (criteria === undefined) return;
    for (const [index, limit] of (criteria.value.limits ?? []).entries()) {
      for (const { at, key, message, help } of faultsOf(limit)) {
        const route: Route = ['limits', index, key];
        const place = at === 'key' ? keyAt(criteria, ...route) : valueAt(criteria, ...route);
        yield {
          code: this.code,
          severity: 'error',
          message: `giới hạn “${limit.name}” ${message}`,
          help,
          place,
        } satisfies Diagnostic;
      }
    }
  },
};

interface Fault {
  readonly key: keyof Limit;
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly help: string;
}

function* faultsOf(limit: Limit): Generator<Fault> {
  const { number, percent, of = 'nominated', base } = limit;
  if (number === undefined && percent === undefined) {
    yield {
      key: 'name',
      at: 'value',
      message: 'không có số lượng (number) mà cũng không có phần trăm (percent)',
      help: 'ghi number hoặc percent theo lời của văn bản',
    };
    return;
  }
  if (number !== undefined && percent !== undefined) {
    yield {
      key: 'percent',
      at: 'key',
      message: 'có cả số lượng (number) lẫn phần trăm (percent)',
      help: 'viết thành hai giới hạn; giới hạn nào chặt hơn thì theo',
    };
    return;
  }
  if (percent !== undefined && new Big(percent).gt(100))
    yield {
      key: 'percent',
      at: 'value',
      message: `là ${comma(percent)}%, mà phần trăm chỉ từ 0 đến 100`,
      help: 'sửa percent theo văn bản, hoặc dùng number nếu đó là số lượng',
    };
  if (of === 'base' && percent !== undefined && base === undefined)
    yield {
      key: 'of',
      at: 'value',
      message: 'tính trên một tổng số (of: base) mà không ghi tổng số ấy',
      help: 'ghi thêm base (Tổng số), ví dụ base: 42',
    };
  const useless: readonly (keyof Limit)[] =
    percent === undefined ? ['of', 'base', 'rounding', 'minimum'] : [];
  for (const key of useless)
    if (limit[key] !== undefined)
      yield {
        key,
        at: 'key',
        message: `là một số lượng, nên ${key} không có tác dụng`,
        help: `bỏ ${key}, hoặc ghi percent thay cho number`,
      };
  if (base !== undefined && percent !== undefined && of !== 'base')
    yield {
      key: 'base',
      at: 'key',
      message: `có tổng số (base) mà phần trăm lại tính trên ${of}`,
      help: 'ghi of: base, hoặc bỏ base',
    };
}
