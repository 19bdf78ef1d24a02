package calendar

import (
	"cmp"
	"fmt"
	"time"
)

// Date is a day of the Gregorian calendar. Month and Day are counted from 1; 0 means that they are not known. The zero Date is
// no date at all, and in a [Period] an open end.
type Date struct{ Year, Month, Day int }

// ParseDate reads "2023-07-11", "2023-07" or "2023", with leading zeros. The error says what was expected and what it got.
func ParseDate(s string) (Date, error) {
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		if len(s) != len(layout) {
			continue
		}
		t, err := time.Parse(layout, s)
		if err != nil || t.Year() == 0 {
			break
		}
		d := Date{Year: t.Year()}
		if len(s) > len("2006") {
			d.Month = int(t.Month())
		}
		if len(s) > len("2006-01") {
			d.Day = t.Day()
		}
		return d, nil
	}
	return Date{}, fmt.Errorf("date: expected YYYY-MM-DD, YYYY-MM or YYYY, got %q", s)
}

// IsZero says whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// String is the date as YYYY-MM-DD, shorter where parts are not known, and "" for no date.
func (d Date) String() string {
	switch {
	case d.IsZero():
		return ""
	case d.isDay():
		digit := func(n int) byte { return byte('0' + n%10) }
		return string([]byte{
			digit(d.Year / 1000), digit(d.Year / 100), digit(d.Year / 10), digit(d.Year), '-',
			digit(d.Month / 10), digit(d.Month), '-', digit(d.Day / 10), digit(d.Day),
		})
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Compare is negative if d comes before e, 0 if they are the same, positive otherwise. An unknown part comes first.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// isDay says whether d is a full day that exists.
func (d Date) isDay() bool {
	return d.Year >= 1 && d.Year <= 9999 && d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= daysIn(d.Year, d.Month)
}

func daysIn(year, month int) int {
	switch month {
	case 1, 3, 5, 7, 8, 10, 12:
		return 31
	case 4, 6, 9, 11:
		return 30
	}
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func (d Date) time() time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

func dateOf(t time.Time) Date { return Date{t.Year(), int(t.Month()), t.Day()} }

func (d Date) addDays(n int) Date { return dateOf(d.time().AddDate(0, 0, n)) }

// addMonths keeps the day of the month where it exists and else takes the last one: three months before 31 May is 28 February.
func (d Date) addMonths(n int) Date {
	t := time.Date(d.Year, time.Month(d.Month+n), 1, 0, 0, 0, 0, time.UTC)
	return Date{t.Year(), int(t.Month()), min(d.Day, daysIn(t.Year(), int(t.Month())))}
}

// daysTo is the number of days from d to e.
func (d Date) daysTo(e Date) int { return int(e.time().Sub(d.time()).Hours() / 24) }

// weekday counts from Monday, 1, to Sunday, 7.
func (d Date) weekday() int { return (int(d.time().Weekday())+6)%7 + 1 }

// Period is a span of full days, both ends included. A zero end is open.
type Period struct{ From, To Date }

// String is the period as "2022-01-01..2023-07-11", with nothing on the side of an open end.
func (p Period) String() string { return p.From.String() + ".." + p.To.String() }

// valid says whether the ends that are there exist and are in order.
func (p Period) valid() bool {
	if p == (Period{}) || !p.From.IsZero() && !p.From.isDay() || !p.To.IsZero() && !p.To.isDay() {
		return false
	}
	return p.From.IsZero() || p.To.IsZero() || p.From.Compare(p.To) <= 0
}

func (p Period) contains(d Date) bool { return p.From.Compare(d) <= 0 && d.Compare(p.To) <= 0 }

func oneDay(d Date) Period { return Period{d, d} }
