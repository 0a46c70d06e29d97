import { type Command, Option } from 'commander';

/** A question of init, and the flag that answers it. */
interface Flag {
  readonly key: string;
  readonly flag: string;
  readonly value: string;
  readonly words: string;
  /** May be given several times, one line each. */
  readonly list?: true;
}

const flags: readonly Flag[] = [
  { key: 'agency.name', flag: 'agency', value: 'tên', words: 'tên đầy đủ của cơ quan' },
  { key: 'agency.type', flag: 'agency-type', value: 'loại', words: 'loại cơ quan, khi tên không cho biết' },
  {
    key: 'agency.abbreviation',
    flag: 'abbreviation',
    value: 'chữ',
    words: 'chữ viết tắt trong ký hiệu văn bản',
  },
  { key: 'agency.place', flag: 'place', value: 'tên', words: 'địa danh ghi trước ngày, tháng' },
  { key: 'superior_agency.name', flag: 'superior', value: 'tên', words: 'cơ quan chủ quản; "" là không có' },
  { key: 'signers.0.name', flag: 'head', value: 'họ tên', words: 'họ và tên người đứng đầu cơ quan' },
  {
    key: 'signers.2.name',
    flag: 'deputy',
    value: 'tên',
    words: 'Phó Chủ tịch Hội đồng ký tờ trình; "" là Chủ tịch Hội đồng ký',
  },
  { key: 'campaign_type', flag: 'type', value: 'loại', words: 'loại phong trào: thematic, regular, sudden' },
  { key: 'theme', flag: 'theme', value: 'tên', words: 'tên phong trào, không kèm dấu ngoặc kép' },
  { key: 'period.start', flag: 'start', value: 'ngày', words: 'ngày ban hành kế hoạch, như 17/9/2026' },
  { key: 'period.end', flag: 'end', value: 'ngày', words: 'ngày kết thúc phong trào' },
  { key: 'papers.0.number', flag: 'number', value: 'số', words: 'số của kế hoạch, khi đã lấy số' },
  {
    key: 'superior_plan',
    flag: 'superior-plan',
    value: 'văn bản',
    words: 'kế hoạch cấp trên, như “240/KH-UBND ngày 16/9/2026”',
  },
  {
    key: 'superior_plans.0.issuer',
    flag: 'superior-plan-issuer',
    value: 'tên',
    words: 'cơ quan ban hành kế hoạch cấp trên',
  },
  {
    key: 'superior_plans.0.summary',
    flag: 'superior-plan-summary',
    value: 'chữ',
    words: 'trích yếu của kế hoạch cấp trên',
  },
  { key: 'units', flag: 'unit', value: 'tên', words: 'một phòng, đơn vị tham gia', list: true },
  { key: 'contents', flag: 'content', value: 'chữ', words: 'một nội dung thi đua', list: true },
  {
    key: 'criteria',
    flag: 'criterion',
    value: 'chữ',
    words: 'một tiêu chí; có chấm điểm thì như “Hoàn thành nhiệm vụ = 40”',
    list: true,
  },
  { key: 'scale_source', flag: 'scale-source', value: 'văn bản', words: 'văn bản đặt ra thang điểm' },
  {
    key: 'scale.source.summary',
    flag: 'scale-source-summary',
    value: 'chữ',
    words: 'trích yếu của văn bản ấy',
  },
  { key: 'awards', flag: 'award', value: 'mã', words: 'một hình thức khen thưởng, như GK', list: true },
];

/** Gives init a flag for each of its questions. */
export function withQuestionFlags(target: Command): Command {
  for (const { flag, value, words, list } of flags) {
    const option = new Option(`--${flag} <${value}>`, list ? `${words} (nêu được nhiều lần)` : words);
    if (list)
      option.argParser((one: string, before: string | undefined) =>
        before === undefined ? one : `${before}\n${one}`,
      );
    target.addOption(option);
  }
  return target;
}

/** The answers that the command line gives, by the keys of their questions. */
export function givenAnswers(options: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map(
    flags.flatMap(({ key, flag }) => {
      const value = options[flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
      return typeof value === 'string' ? [[key, value] as const] : [];
    }),
  );
}

/** The words of the command line that answer a question. */
export function flagOf(key: string): string {
  const found = flags.find((one) => one.key === key);
  return found === undefined ? `${key} trong tệp của --from` : `--${found.flag} <${found.value}>`;
}

/** The questions that take a list: a file of answers may give it as one. */
export const listKeys: readonly string[] = flags.flatMap(({ key, list }) => (list ? [key] : []));
