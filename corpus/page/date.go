package page

import (
	"fmt"
	"strconv"
	"strings"
)

// date reads 2025-05-23 08:30:15, 2025年5月23日 8时30分, 2025/5/23 PM 3:05, 20250523 and ISO 8601 with its zone.
var date = pattern(
	`(民国|中华民国)?(\d{2,4})(?:(?:年|[-/.]) ?(\d{1,2}) ?(?:月|[-/.]) ?(\d{1,2})(?: ?日)?|(\d{2})(\d{2}))` +
		`(?:[T ,，]*(?:\(?(?:星期|周)[一二三四五六日天]\)? *)?(上午|下午|晚上|[AaPp][Mm])? ?(\d{1,2})(?:[:：时点] ?)(\d{1,2})(?: ?分)?(?:[:：](\d{1,2})(?:\.\d+)?)?(?: ?秒)?` +
		`(?: ?(Z|[+-]\d{2}:?\d{2}))?(?: ?([AaPp][Mm]))?)?`)

// readDate gives the first date in text, which is simplified, in the form of ISO 8601, as exactly as it is said, or "".
func readDate(text string) string {
	if !mayHoldDate(text) {
		return ""
	}
	for _, m := range date().FindAllStringSubmatch(text, 4) {
		if d := isoDate(m); d != "" {
			return d
		}
	}
	return ""
}

// isoDate writes a match of date, or gives "" for one that is no date.
func isoDate(m []string) string {
	if m[5] != "" {
		m[3], m[4] = m[5], m[6]
		if len(m[2]) != 4 {
			return ""
		}
	}
	year, month, day := number(m[2]), number(m[3]), number(m[4])
	if m[1] != "" || len(m[2]) == 3 {
		year += 1911 // years of the Republic
	}
	if year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31 {
		return ""
	}
	out := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
	if m[8] == "" {
		return out
	}
	hour, minute := number(m[8]), number(m[9])
	switch strings.ToLower(m[7] + m[12]) {
	case "下午", "晚上", "pm":
		if hour < 12 {
			hour += 12
		}
	case "am":
		hour %= 12
	}
	if hour > 23 || minute > 59 || number(m[10]) > 59 {
		return out
	}
	out += fmt.Sprintf("T%02d:%02d", hour, minute)
	if m[10] != "" {
		out += fmt.Sprintf(":%02d", number(m[10]))
	}
	if zone := m[11]; len(zone) == 5 {
		return out + zone[:3] + ":" + zone[3:]
	}
	return out + m[11]
}

// number reads digits; what is none is 0.
func number(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}
