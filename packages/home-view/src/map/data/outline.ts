import { readLines } from './finland.ts';

/**
 * The mainland in 106 points: what is drawn until the boundaries are loaded, and by a server that has
 * not loaded them. Written by `scripts/map-data.ts` from Natural Earth, public domain.
 */
export const OUTLINE: readonly number[] = readLines(
  '4nN2yYpNtJ-JhEtIzWmGvV2Q9H6T5axXn3BmhB_xCvLpGrCvbmIxHpHrJqGrNmKxBrB_Z8R3UrR7Y8yB_yBtD5XvhC7jDzxB_1BrQwGnXnK6DqPzL5S9MqHuFvKjJ8E6C9K5IsIvWvO_PgB1FlLvB6F_gBxGuE8HlLzPlMpB8PoOvI3F8F0G5MuIoHiOlTrJsEoNrc0H2CoK1JjJrF-G8F8-BgKiCjNmhBsG-OrF2oB-NkT6F1D7EkN8LyC-CrIkNsL7EiKoGpDoHwTkHxE0S-a4G3B2e20BiQqHkIpGxE0JuHDvGiL6EgZ7S-Kc8S5NrI3M0e6J8pBlKqYgGqS1IiFuH6gB5TsfpSmH9gBkqB6LVqB0NwNgB0QxoB-S5HoT8MiYlTsXkf0GyvBuLqPqhB6KgkBtpBnLxR0CjN',
  { easting: -100_000, northing: 6_400_000, step: 100 },
).flat();
