import { describe, expect, it } from 'vitest';
import { conduct, type Memory } from '../../../src/cli/ask/conduct.ts';
import { Cancelled, type Prompter, type Reply } from '../../../src/cli/ask/prompter.ts';
import { UsageError } from '../../../src/cli/exit.ts';
import { type Answer, ask, type Interview, type Question } from '../../../src/interview/question.ts';

const line = (key: string, more: Partial<Question> = {}): Question => ({
  key,
  title: key.toUpperCase(),
  description: '',
  manner: { by: 'line' },
  optional: false,
  ...more,
});

/** Asks a, then b or c by what a is. */
const interview: Interview<string> = function* () {
  const a = yield* ask(
    line('a', { problem: (answer) => (answer === 'bad' ? 'A không nhận “bad”' : undefined) }),
  );
  const other = yield* ask(line(a === 'c' ? 'c' : 'b', { optional: true }));
  return `${a}-${other}`;
};

function memory(answers: readonly (readonly [string, Answer])[] = []) {
  const saved: string[] = [];
  const kept: Memory = {
    answers: new Map(answers),
    save: () => void saved.push(JSON.stringify([...kept.answers])),
  };
  return { kept, saved };
}

function scripted(...replies: readonly (Reply | Error)[]) {
  const asked: string[] = [];
  const rest = [...replies];
  const prompter: Prompter = {
    say: () => {},
    remark: () => {},
    async ask(question, { proposal }) {
      asked.push(proposal === undefined ? question.key : `${question.key}=${proposal}`);
      const next = rest.shift();
      if (next === undefined || next instanceof Error) throw next ?? new Error('asked too much');
      return next;
    },
  };
  return { prompter, asked };
}

const sources = {
  given: new Map<string, string>(),
  proposals: new Map<string, string>(),
  flag: (key: string) => `--${key}`,
};

describe('an interview', () => {
  it('saves after each answer, before the next question is shown', async () => {
    const { kept, saved } = memory();
    const { prompter } = scripted({ answer: '1' }, new Cancelled());
    await expect(conduct(interview, { ...sources, prompter, memory: kept })).rejects.toThrow(Cancelled);
    expect(saved).toEqual(['[["a","1"]]']);
  });

  it('takes up a draft where it stopped', async () => {
    const { kept } = memory([['a', '1']]);
    const { prompter, asked } = scripted({ answer: '2' });
    expect((await conduct(interview, { ...sources, prompter, memory: kept })).value).toBe('1-2');
    expect(asked).toEqual(['b']);
  });

  it('goes back to the question before, with its answer filled in', async () => {
    const { kept } = memory();
    const { prompter, asked } = scripted({ answer: '1' }, 'back', { answer: 'c' }, { answer: '2' });
    expect((await conduct(interview, { ...sources, prompter, memory: kept })).value).toBe('c-2');
    expect(asked).toEqual(['a', 'b', 'a=1', 'c']);
  });

  it('asks again for an answer of a draft that no longer does, and keeps the others', async () => {
    const { kept } = memory([
      ['a', 'bad'],
      ['b', '2'],
    ]);
    const { prompter, asked } = scripted({ answer: '1' });
    expect((await conduct(interview, { ...sources, prompter, memory: kept })).value).toBe('1-2');
    expect(asked).toEqual(['a=bad']);
  });

  it('forgets nothing that was gone back over: whoever stops there finds every answer again', async () => {
    const { kept } = memory();
    const { prompter, asked } = scripted({ answer: '1' }, { answer: '2' }, 'back', 'back', new Cancelled());
    const three: Interview<string> = function* () {
      return `${yield* ask(line('a'))}${yield* ask(line('b', { optional: true }))}${yield* ask(line('c'))}`;
    };
    await expect(conduct(three, { ...sources, prompter, memory: kept })).rejects.toThrow(Cancelled);
    expect(asked).toEqual(['a', 'b', 'c', 'b=2', 'a=1']);
    const later = scripted({ answer: '3' });
    expect((await conduct(three, { ...sources, prompter: later.prompter, memory: kept })).value).toBe('123');
    expect(later.asked).toEqual(['c']);
  });

  it('walks forward again over what was gone back over, passed-over questions too', async () => {
    const { kept } = memory();
    const replies: Reply[] = [
      { answer: '1' },
      { answer: null },
      'back',
      'back',
      { answer: '4' },
      { answer: null },
      { answer: '3' },
    ];
    const { prompter, asked } = scripted(...replies);
    const three: Interview<string> = function* () {
      const a = yield* ask(line('a'));
      const b = yield* ask(line('b', { optional: true, proposal: 'gợi ý' }));
      return `${a}${b}${yield* ask(line('c'))}`;
    };
    expect((await conduct(three, { ...sources, prompter, memory: kept })).value).toBe('4null3');
    expect(asked).toEqual(['a', 'b=gợi ý', 'c', 'b=', 'a=1', 'b=', 'c']);
  });

  it('leaves an answer that was chosen in the review as it stands when the person goes back', async () => {
    const { kept } = memory([
      ['a', '1'],
      ['b', '2'],
    ]);
    const { prompter, asked } = scripted('back');
    const reopened = { key: 'a', chosen: true };
    const { value } = await conduct(interview, { ...sources, prompter, memory: kept, reopened });
    expect([value, asked]).toEqual(['1-2', ['a=1']]);
    expect([...kept.answers]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  it('goes back in the order of the questions, whatever was answered last', async () => {
    const { kept } = memory([
      ['b', '2'],
      ['a', '1'],
    ]);
    const three: Interview<string> = function* () {
      return `${yield* ask(line('a'))}${yield* ask(line('b'))}${yield* ask(line('c'))}`;
    };
    const { prompter, asked } = scripted('back', 'back', { answer: '1' }, { answer: '2' }, { answer: '3' });
    expect((await conduct(three, { ...sources, prompter, memory: kept })).value).toBe('123');
    expect(asked).toEqual(['c', 'b=2', 'a=1', 'b=2', 'c']);
  });

  it('goes on to the question before where the review was gone back from', async () => {
    const { kept } = memory([
      ['a', '1'],
      ['b', '2'],
    ]);
    const { prompter, asked } = scripted('back', { answer: 'c' }, { answer: '3' });
    const reopened = { key: 'b', chosen: false };
    const { value } = await conduct(interview, { ...sources, prompter, memory: kept, reopened });
    expect([value, asked]).toEqual(['c-3', ['b=2', 'a=1', 'c']]);
  });

  it('proposes anew what was only taken as proposed, when what it was derived from changes', async () => {
    const derived: Interview<string> = function* () {
      const name = (yield* ask(line('name'))) ?? '';
      const short = yield* ask(line('short', { proposal: name.toUpperCase() }));
      const own = yield* ask(line('own', { proposal: name.toUpperCase() }));
      return `${short}/${own}/${yield* ask(line('last'))}`;
    };
    const { kept } = memory();
    const answers = ['so', 'SO', 'riêng'].map((answer) => ({ answer }));
    const again = ['ban', 'BAN', 'riêng', 'cuối'].map((answer) => ({ answer }));
    const { prompter, asked } = scripted(...answers, 'back', 'back', 'back', ...again);
    expect((await conduct(derived, { ...sources, prompter, memory: kept })).value).toBe('BAN/riêng/cuối');
    expect(asked).toEqual([
      ...['name', 'short=SO', 'own=SO', 'last'],
      ...['own=riêng', 'short=SO', 'name=so', 'short=BAN', 'own=riêng', 'last'],
    ]);
  });

  it('asks nothing that the command line answers, and tells what was given for nothing', async () => {
    const given = new Map([
      ['a', 'c'],
      ['b', 'x'],
      ['c', 'y'],
    ]);
    const outcome = await conduct(interview, {
      ...sources,
      given,
      prompter: undefined,
      memory: memory().kept,
    });
    expect(outcome).toEqual({ value: 'c-y', unused: ['b'] });
  });

  it('keeps given answers in the draft, and goes back past them', async () => {
    const { kept, saved } = memory();
    const { prompter, asked } = scripted({ answer: '2' }, new Cancelled());
    const more: Interview<string> = function* () {
      const first = yield* ask(line('first'));
      const a = yield* ask(line('a'));
      return `${first}${a}${yield* ask(line('last'))}`;
    };
    const given = new Map([['a', '1']]);
    await expect(conduct(more, { ...sources, given, prompter, memory: kept })).rejects.toThrow(Cancelled);
    expect(saved.at(-1)).toBe('[["first","2"],["a","1"]]');
    expect(asked).toEqual(['first', 'last']);
    expect([...kept.answers]).toEqual([
      ['first', '2'],
      ['a', '1'],
    ]);
  });

  it('refuses a given answer that is wrong, with the flag and the words of the check', async () => {
    const given = new Map([['a', 'bad']]);
    const run = conduct(interview, { ...sources, given, prompter: undefined, memory: memory().kept });
    await expect(run).rejects.toThrow(new UsageError('--a: A không nhận “bad”'));
  });

  it('understands a choice by its name or by what else it is called, and none where several are', async () => {
    const options = [
      { value: 'giay-khen', name: 'Giấy khen của Giám đốc', also: ['GK'] },
      { value: 'giay-khen-xa', name: 'Giấy khen của Chủ tịch', also: ['GK', 'GKX'] },
    ];
    const choosing = (by: 'choice' | 'choices'): Interview<Answer> =>
      function* () {
        return yield* ask(line('a', { manner: { by, options } }));
      };
    const run = async (by: 'choice' | 'choices', stated: string) => {
      const given = new Map([['a', stated]]);
      return (await conduct(choosing(by), { ...sources, given, prompter: undefined, memory: memory().kept }))
        .value;
    };
    expect(await run('choice', 'giay khen cua giam doc')).toBe('giay-khen');
    expect(await run('choice', 'gkx')).toBe('giay-khen-xa');
    expect(await run('choice', 'Giấy khen của “Chủ tịch”')).toBe('giay-khen-xa');
    expect(await run('choices', 'GKX; giấy khen của giám đốc')).toBe('giay-khen-xa, giay-khen');
    await expect(run('choice', 'GK')).rejects.toThrow('“GK” không có trong các lựa chọn');
  });

  it('names the flag where there is nobody to ask, and passes over what is optional', async () => {
    const run = (given: Map<string, string>) =>
      conduct(interview, { ...sources, given, prompter: undefined, memory: memory().kept });
    await expect(run(new Map())).rejects.toThrow(/“A”.*thêm --a hoặc ghi a vào tệp của --from/);
    expect((await run(new Map([['a', '1']]))).value).toBe('1-null');
  });
});

describe('what was typed and not answered', () => {
  const typing = (text: string, ...then: readonly (Reply | Error)[]): Prompter => {
    const rest = [...then];
    return {
      say: () => {},
      remark: () => {},
      async ask(_question, { keep }) {
        keep?.(text, false);
        const next = rest.shift();
        if (next === undefined || next instanceof Error) throw next ?? new Cancelled();
        return next;
      },
    };
  };

  it('is in the draft when the person stops, and is proposed when it is taken up', async () => {
    const { kept, saved } = memory();
    await expect(
      conduct(interview, { ...sources, prompter: typing('nửa câu'), memory: kept }),
    ).rejects.toThrow(Cancelled);
    expect(saved).toEqual(['[["@typed:a","nửa câu"]]']);
    const { prompter, asked } = scripted({ answer: 'nửa câu nữa' }, new Cancelled());
    await expect(conduct(interview, { ...sources, prompter, memory: kept })).rejects.toThrow(Cancelled);
    expect(asked).toEqual(['a=nửa câu', 'b']);
    expect([...kept.answers]).toEqual([['a', 'nửa câu nữa']]);
  });

  it('is not kept where it is what stood there before', async () => {
    const { kept, saved } = memory();
    const proposals = new Map([['a', 'cũ']]);
    await expect(
      conduct(interview, { ...sources, proposals, prompter: typing('cũ'), memory: kept }),
    ).rejects.toThrow(Cancelled);
    expect(saved).toEqual([]);
  });

  it('waits in the question that was gone back from', async () => {
    const { kept } = memory([['a', '1']]);
    const prompter = typing('dở', 'back', { answer: '2' });
    await expect(conduct(interview, { ...sources, prompter, memory: kept })).rejects.toThrow(Cancelled);
    expect(kept.answers.get('@typed:b')).toBe('dở');
  });
});
