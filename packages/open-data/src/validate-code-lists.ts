import type { Code, CodeLists, TreeCode } from '@auroraai/recommender';
import { isInFinland } from './coordinates.ts';
import { checkCodes, checkTexts, type Problem, type Report } from './validate-texts.ts';

const codesOf = (rows: readonly Code[]) => new Set(rows.map((row) => row.code));

function checkList<T extends Code>(
  kind: string,
  rows: readonly T[],
  problems: Problem[],
  checkRow: (row: T, report: Report) => void = () => {},
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const report = (message: string) => problems.push({ where: `${kind} ${row.code}`, message });
    if (seen.has(row.code)) report('the code is there twice');
    seen.add(row.code);
    checkTexts('the name', { fi: row.fi, sv: row.sv, en: row.en }, report);
    checkRow(row, report);
  }
}

const parentsIn =
  (rows: readonly TreeCode[]) =>
  (row: TreeCode, report: Report): void => {
    if (row.parent !== null) checkCodes('the parent', [row.parent], codesOf(rows), report);
  };

/** Everything that is wrong in code lists: doubles, empty names, unknown parents and areas. */
export function validateCodeLists(lists: CodeLists): Problem[] {
  const problems: Problem[] = [];
  const regions = codesOf(lists.regions);
  const counties = codesOf(lists.counties);
  const districts = codesOf(lists.hospitalDistricts);
  checkList('municipality', lists.municipalities, problems, (row, report) => {
    checkCodes('the region', [row.region], regions, report);
    checkCodes('the county', [row.county], counties, report);
    checkCodes('the hospital district', [row.hospitalDistrict], districts, report);
    if (row.seat && !isInFinland(row.seat)) report('the seat is outside Finland');
  });
  checkList('region', lists.regions, problems);
  checkList('county', lists.counties, problems);
  checkList('hospital district', lists.hospitalDistricts, problems);
  checkList('service class', lists.serviceClasses, problems, parentsIn(lists.serviceClasses));
  checkList('target group', lists.targetGroups, problems, parentsIn(lists.targetGroups));
  return problems;
}
