// Package calendar resolves the time expressions of Chinese news against the date of the article.
//
// It takes the expression as it stands in the text (simplified characters, either width) and gives the days it covers:
//
//	今年以来        article 2023-07-11  →  2023-01-01..2023-07-11
//	2022年4月       no article needed   →  2022-04-01..2022-04-30
//	截至目前        article 2023-07-11  →  ..2023-07-11
//	近日                                →  not resolved
//
// [Resolve] is all one needs; [Date] and [Period] are its values.
//
// # What a period means
//
// A period is the smallest calendar span that certainly holds what the words mean. 2022年底 is December 2022, 5月初 the first
// ten days of May, 3月20日上午 the whole of that day. Both ends belong to it. An end that the words leave open is the zero Date:
// 截至6月底 has no beginning, 即日起 no end. Where an expression runs up to the present (以来, 至今) and the article has no date,
// its end is open too.
//
// Words without a certain date (近日, 多年来, 上年, 当日, 去年同期, 疫情期间, 今春, 春节期间) are not resolved; nor is an
// expression of which any part is not understood. Resolve does not guess.
//
// # Years that are not written
//
// A date without its year (4月15日, 前三季度, 1—9月) is of the article's year if it is past by then or begins within a week.
// Otherwise it is of the year before, if that lies nearer than the coming one or the words speak of the past (截至, 以来).
// In all other cases it is not resolved: 上半年 in an article of May, 12月1日 in one of August. Several months that are not over
// (1—11月 in January) are those of the year before only if these ended within sixty days.
// A day without its month (18日) is treated likewise, with a week on both sides.
//
// # Conventions
//
//   - Weeks run from Monday to Sunday (GB/T 7408), the 21st century from 2001 to 2100, 80年代 from 1980 to 1989.
//   - 5月1日前 ends with that day and 5月1日后 begins with it; behind years and months these words are not resolved.
//   - 自2011年启用新校区以来 begins with 2011: the event lies somewhere in it.
//   - 今年, 本月, 本周 and 本季度 alone end with the article's date; 2023年 and 今年下半年 are whole.
//   - 近三年, 过去五年 and 三年来 are counted from the day of the article: three years back to that day.
//   - The first five-year plan ran 1953–1957, the second 1958–1962; the third began in 1966, and each since has five years.
//   - 民国 is the calendar of the Republic: its first year is 1912.
package calendar
