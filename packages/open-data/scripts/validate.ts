// Checks every data file: npm run validate -w packages/open-data
import { checkFiles } from './check-files.ts';

const problems = checkFiles();
for (const { where, message } of problems) console.error(`${where}: ${message}`);
if (problems.length > 0) {
  console.error(`The data has ${problems.length} problems.`);
  process.exit(1);
}
console.log('Every data file is valid and credited.');
