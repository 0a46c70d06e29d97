import { commentedYaml } from '../commented/commented-yaml.ts';
import type { Law } from '../law/law.ts';
import { schemaOf } from '../validate/schema-node.ts';
import { criteriaExamples, criteriaFile } from './criteria-file.ts';
import type { NewCampaign } from './new-campaign.ts';
import { planExamples, planFile } from './plan-file.ts';

/** Where the schemas lie in a campaign, so that an editor finds them wherever the folder is moved to. */
export const schemaFolder = '.thidua/schemas';

/** The schemas that a campaign's files are written by. */
export const campaignSchemas: readonly string[] = [
  'common',
  'plan',
  'criteria',
  'nomination',
  'council',
  'regulation',
].map((name) => `${name}.schema.json`);

const unused =
  'Dòng có dấu # liền trước tên khóa (như #purposes:) là mục chưa dùng đến: xóa dấu # ở đầu các dòng của mục ấy là dùng được. Chưa dùng thì cứ để đó.';

/** The YAML files of a new campaign, by their paths in it. */
export function newFiles(known: NewCampaign, law: Law): ReadonlyMap<string, string> {
  return new Map([
    [
      'plan.yaml',
      commentedYaml(schemaOf('plan'), planFile(known, law), {
        schemaPath: `${schemaFolder}/plan.schema.json`,
        header: [
          'Kế hoạch của đợt thi đua. Mỗi việc chỉ ghi ở đây một lần, mọi văn bản đều lấy từ đây.',
          unused,
        ],
        offered: planExamples,
      }),
    ],
    [
      'criteria.yaml',
      commentedYaml(schemaOf('criteria'), criteriaFile(known), {
        schemaPath: `${schemaFolder}/criteria.schema.json`,
        header: ['Tiêu chí bình xét của đợt thi đua.', unused],
        offered: criteriaExamples(known),
      }),
    ],
  ]);
}

/** What keeps printed papers, drafts and personal data out of version control. */
export const ignoreFiles: ReadonlyMap<string, string> = new Map([
  [
    '.gitignore',
    `# Văn bản in ra: chạy lại “thidua render” là có.
/out/

# Thông tin cá nhân: lý lịch, thành tích, minh chứng, điểm và phiếu của Hội đồng không đưa lên kho mã nguồn.
# Kho dùng riêng, chỉ người có trách nhiệm mở được, thì có thể xóa các dòng này.
/nominations/
/evidence/
/council.yaml
`,
  ],
  [
    '.thidua/.gitignore',
    '# Bản nháp của các câu hỏi: thông tin cá nhân.\n*\n!.gitignore\n!schemas/\n!schemas/**\n',
  ],
]);
