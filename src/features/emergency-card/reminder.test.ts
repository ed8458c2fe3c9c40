import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { nextReminder, reminderFile } from './reminder.ts';

test.each([
  ['birthday', '昭和12年3月4日', '2026-11-30', '2027-03-04'],
  ['birthday', '1937-12-24', '2026-11-30', '2026-12-24'],
  ['birthday', '昭和12年11月30日', '2026-11-30', '2027-11-30'],
  ['birthday', '昭和11年2月29日', '2026-11-30', '2028-02-29'],
  ['birthday', '', '2026-11-30', undefined],
  ['birthday', '昭和65年1月1日', '2026-11-30', undefined],
  ['new-year', '', '2026-11-30', '2027-01-01'],
] as const)('%s of somebody born %s, seen from %s: %s', (when, born, today, day) =>
  expect(nextReminder(when, born, today)).toBe(day),
);

test('the file is a whole day of every year and names nobody', () => {
  const file = reminderFile('2027-03-04', 'https://example.jp/kyukyu/card/tsukuru/', '2026-11-30');
  expect(file).toContain('UID:card-03-04@example.jp\r\n');
  expect(file).toContain('DTSTART;VALUE=DATE:20270304\r\nDTEND;VALUE=DATE:20270305\r\n');
  expect(file).toContain('RRULE:FREQ=YEARLY\r\n');
});

test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'the bytes are the same on a device in %s',
  (TZ) => {
    const code = `import { nextReminder, reminderFile } from './src/features/emergency-card/reminder.ts';
      process.stdout.write(reminderFile(nextReminder('birthday', 'S11.2.29', '2026-11-30'), 'https://example.jp/a/', '2026-11-30'))`;
    const made = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TZ },
    });
    expect(made).toBe(reminderFile('2028-02-29', 'https://example.jp/a/', '2026-11-30'));
    expect(made).toContain('BYMONTH=2;BYMONTHDAY=-1');
  },
);
