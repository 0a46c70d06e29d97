import type { Diagnostic, Place } from '../diagnostic/diagnostic.ts';
import { votersOf } from '../model/voters.ts';
import { keyAt, valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const impossibleBallots: Rule = {
  code: 'TD3108',
  title: 'số phiếu không thể có',
  explanation:
    'Số phiếu thu về không nhiều hơn số phát ra, số hợp lệ không nhiều hơn số thu về, số đồng ý cộng không đồng ý của một đề nghị không nhiều hơn số hợp lệ; số phát ra không nhiều hơn số thành viên, số thu về không nhiều hơn số người có mặt cộng số người vắng có ý kiến bằng văn bản. Biên bản kiểm phiếu ghi sai số thì cả cuộc bỏ phiếu bị nghi ngờ. Đối chiếu lại với phiếu.',
  *check({ dossier: { council } }) {
    if (!council?.value.ballots) return;
    const { ballots, members, meeting } = council.value;
    const at = (key: 'issued' | 'returned' | 'valid') => valueAt(council, 'ballots', key);
    const [issued, returned, valid] = [ballots.issued, ballots.returned, ballots.valid].map(Number) as [
      number,
      number,
      number,
    ];
    if (issued > members.length) {
      const known = { message: 'các thành viên hội đồng', place: keyAt(council, 'members') };
      yield fault(
        `phát ra ${issued} phiếu mà hội đồng chỉ có ${members.length} thành viên`,
        at('issued'),
        known,
      );
    }
    // Members in neither list are reported by the rule on attendance; nobody knows how they voted.
    const listed = (meeting?.present.length ?? 0) + (meeting?.absent?.length ?? 0);
    if (meeting !== undefined && listed >= members.length) {
      const voters = votersOf(council.value, ballots, 'votes');
      const known = { message: 'cuộc họp', place: keyAt(council, 'meeting', 'present') };
      if (returned > voters && returned <= members.length)
        yield fault(
          `thu về ${returned} phiếu mà chỉ có ${voters} người bỏ phiếu: ${meeting.present.length} thành viên có mặt và ${voters - meeting.present.length} thành viên vắng có ý kiến bằng văn bản`,
          at('returned'),
          known,
        );
    }
    if (returned > issued) {
      const known = { message: 'số phiếu phát ra', place: at('issued') };
      yield fault(`thu về ${returned} phiếu, nhiều hơn ${issued} phiếu phát ra`, at('returned'), known);
    }
    if (valid > returned) {
      const known = { message: 'số phiếu thu về', place: at('returned') };
      yield fault(`${valid} phiếu hợp lệ, nhiều hơn ${returned} phiếu thu về`, at('valid'), known);
    }
    const seen = new Map<string, number>();
    for (const [index, { nomination, for: yes, against: no }] of ballots.results.entries()) {
      const place = valueAt(council, 'ballots', 'results', index, 'nomination');
      const earlier = seen.get(nomination);
      if (earlier !== undefined) {
        const known = {
          message: 'đã ghi kết quả tại đây',
          place: valueAt(council, 'ballots', 'results', earlier, 'nomination'),
        };
        yield fault(`đề nghị “${nomination}” có hai kết quả kiểm phiếu`, place, known);
      } else seen.set(nomination, index);
      if (Number(yes) + Number(no) > valid) {
        const known = { message: 'số phiếu hợp lệ', place: at('valid') };
        yield fault(
          `“${nomination}” có ${yes} phiếu đồng ý và ${no} phiếu không đồng ý, cộng lại nhiều hơn ${valid} phiếu hợp lệ`,
          place,
          known,
        );
      }
    }
  },
};

function fault(message: string, place: Place, known: { message: string; place: Place }): Diagnostic {
  return {
    code: impossibleBallots.code,
    severity: 'error',
    message,
    help: 'đối chiếu lại với phiếu và biên bản kiểm phiếu',
    place,
    related: [known],
  };
}
