import Big from 'big.js';
import type { LawProvision, LawSalary, NomineeKind } from '../model/files.generated.ts';
import { codeAtLevel } from './catalogue.ts';
import type { Law } from './law.ts';
import { regimeOn } from './regime.ts';

export interface PrizeQuestion {
  /** Code in the catalogue. */
  readonly award: string;
  readonly kind: NomineeKind;
  /** Day of the decision, `YYYY-MM-DD`: it picks the multiple and the base salary. */
  readonly decisionDate: string;
  /** Level of the decider, where it is known. */
  readonly level?: string;
}

/** A prize and how it came about. Amounts are whole đồng as digits, the multiple a decimal with a point. */
export interface Prize {
  readonly multiple: string;
  readonly baseSalary: string;
  /** Multiple × base salary, before rounding. */
  readonly exact: string;
  /** Rounded up, per award, to whole multiples of `roundedTo` đồng. */
  readonly rounded: string;
  readonly roundedTo: string;
  /** The law sets only the highest amount allowed. */
  readonly atMost: boolean;
  readonly provision: LawProvision;
  readonly rounding: LawProvision;
  readonly salary: LawProvision;
}

/** The base salary in force on a day, or undefined before the first one known. */
export function baseSalaryOn(law: Law, date: string): LawSalary | undefined {
  return law.baseSalary.findLast(({ from }) => from <= date);
}

/**
 * The prize of one award: the multiple of the regime of the decision's day × the base salary of that day, rounded up
 * after multiplying (khoản 1 và 2 Điều 49 Nghị định 152/2025/NĐ-CP; khoản 2 Điều 68 Nghị định 91/2017/NĐ-CP).
 *
 * @returns undefined where the law names no prize for that award and kind, or knows no base salary for the day.
 */
export function prizeFor(law: Law, question: PrizeQuestion): Prize | undefined {
  const prizes = regimeOn(law, question.decisionDate)?.regime.prizes;
  const salary = baseSalaryOn(law, question.decisionDate);
  const code = codeAtLevel(question.award, question.level);
  const entry = prizes?.multiples.find(({ awards, kind }) => kind === question.kind && awards.includes(code));
  if (prizes === undefined || salary === undefined || entry === undefined) return undefined;
  const exact = new Big(entry.multiple).times(salary.amount);
  return {
    multiple: new Big(entry.multiple).toFixed(),
    baseSalary: salary.amount,
    exact: exact.toFixed(),
    rounded: rounded(entry.multiple, salary.amount, prizes.rounding.to),
    roundedTo: prizes.rounding.to,
    atMost: entry.at_most === true,
    provision: entry.law,
    rounding: prizes.rounding.law,
    salary: salary.law,
  };
}

/**
 * Multiple × base salary, rounded up to whole multiples of `to` đồng, after multiplying.
 *
 * @returns whole đồng as digits
 */
export function rounded(multiple: string, baseSalary: string, to: string): string {
  return new Big(multiple).times(baseSalary).div(to).round(0, Big.roundUp).times(to).toFixed();
}
