package corpus

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/liangci/liangci/normalize"
)

// china is the time zone of the articles: that of the mainland, Hong Kong, Macao and Taiwan.
var china = time.FixedZone("", 8*60*60)

var (
	writtenDate = regexp.MustCompile(`^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?(?:[T ,]*(.*))?$`)
	digitsDate  = regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?$`)
	writtenTime = regexp.MustCompile(`^(\d{1,2})(?::|时|点)(\d{1,2})分?(?::?(\d{1,2})(?:[.,]\d+)?秒?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$`)
)

// ParseDate reads the date that a file gives an article: 2023-07-11, 2023/7/11 09:30, 2023年7月11日, 20230711,
// 2023-07-11T01:30:00Z, and seconds or milliseconds since 1970 (1689039000). published is the same in one form, as exact as
// it was (2023-07-11T09:30); day is the day in China, for a time with a zone too. Hours that cannot be read are left out.
func ParseDate(text string) (published, day string, ok bool) {
	if published, day, ok = plainDate(text); ok {
		return published, day, true
	}
	return anyDate(text)
}

// anyDate is ParseDate for all forms.
func anyDate(text string) (published, day string, ok bool) {
	text = strings.TrimSpace(normalize.String(text).String())
	if t, ok := unixTime(text); ok && isNews(t) {
		return t.Format("2006-01-02T15:04:05-07:00"), t.Format(time.DateOnly), true
	}
	if m := digitsDate.FindStringSubmatch(text); m != nil {
		text = m[1] + "-" + m[2] + "-" + m[3]
		if m[4] != "" {
			text += " " + m[4] + ":" + m[5]
		}
		if m[6] != "" {
			text += ":" + m[6]
		}
	}
	m := writtenDate.FindStringSubmatch(text)
	if m == nil {
		return "", "", false
	}
	date, err := time.Parse("2006-1-2", m[1]+"-"+m[2]+"-"+m[3])
	if err != nil || !isNews(date) {
		return "", "", false
	}
	published, day = date.Format(time.DateOnly), date.Format(time.DateOnly)
	clock, zoned := readClock(m[4])
	if clock == "" {
		return published, day, true
	}
	published += "T" + clock
	if zoned {
		if t, err := time.Parse("2006-01-02T15:04:05Z07:00", withSeconds(published)); err == nil {
			day = t.In(china).Format(time.DateOnly)
		}
	}
	return published, day, true
}

// plainDate is ParseDate for 2023-07-11, and 2023-07-11 09:30 or 2023-07-11 09:30:15 with a space or a T, which most are.
func plainDate(text string) (published, day string, ok bool) {
	const form = "0000-00-00 00:00:00"
	if n := len(text); n != len("0000-00-00") && n != len("0000-00-00 00:00") && n != len(form) {
		return "", "", false
	}
	for i := range len(text) {
		b := text[i]
		if form[i] == '0' && (b < '0' || b > '9') || form[i] != '0' && b != form[i] && !(form[i] == ' ' && b == 'T') {
			return "", "", false
		}
	}
	two := func(i int) int { return int(text[i]-'0')*10 + int(text[i+1]-'0') }
	year, month, dayOf := two(0)*100+two(2), time.Month(two(5)), two(8)
	date := time.Date(year, month, dayOf, 0, 0, 0, 0, time.UTC)
	if date.Month() != month || date.Day() != dayOf || !isNews(date) {
		return "", "", false
	}
	day = text[:10]
	if len(text) == len(day) {
		return text, day, true
	}
	if two(11) > 23 || two(14) > 59 || len(text) == len(form) && two(17) > 59 {
		return "", "", false
	}
	return day + "T" + text[11:], day, true
}

// isNews keeps numbers that are no dates from being taken for ones.
func isNews(t time.Time) bool { return 1800 <= t.Year() && t.Year() <= 2200 }

// readClock gives a time of the day as 09:30, 09:30:15 or 09:30:15+08:00, or "" for what is none.
func readClock(text string) (clock string, zoned bool) {
	m := writtenTime.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		return "", false
	}
	layout, value := "15:4", m[1]+":"+m[2]
	if m[3] != "" {
		layout, value = "15:4:5", value+":"+m[3]
	}
	t, err := time.Parse(layout, value)
	if err != nil {
		return "", false
	}
	clock = t.Format("15:04")
	if m[3] != "" {
		clock = t.Format(time.TimeOnly)
	}
	switch zone := m[4]; {
	case zone == "":
		return clock, false
	case len(zone) == len("+0800"):
		return clock + zone[:3] + ":" + zone[3:], true
	case len(zone) == len("+08:00"):
		return clock + zone, true
	}
	return clock + "Z", true
}

// withSeconds adds the seconds that time.Parse asks for: T09:30Z becomes T09:30:00Z.
func withSeconds(published string) string {
	if at := len("2006-01-02T15:04"); published[at] != ':' {
		return published[:at] + ":00" + published[at:]
	}
	return published
}

// unixTime reads the seconds or milliseconds since 1970 of a time from 2001 on.
func unixTime(text string) (time.Time, bool) {
	whole, _, _ := strings.Cut(text, ".")
	n, err := strconv.ParseInt(whole, 10, 64)
	switch {
	case err != nil || n < 0:
	case len(whole) == 10:
		return time.Unix(n, 0).In(china), true
	case len(whole) == 13:
		return time.UnixMilli(n).In(china), true
	}
	return time.Time{}, false
}
