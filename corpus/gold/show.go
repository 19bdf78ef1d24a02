package gold

import "strings"

// Show writes what [Pairing.Want] and [Pairing.Got] give for a person to read: accepted answers with a stroke between,
// "" for an empty one, both ends of lowhigh, and "nothing" where there is none.
func Show(v any) string {
	switch v := v.(type) {
	case string:
		if v == "" {
			return `""`
		}
		return v
	case []string:
		shown := make([]string, len(v))
		for i, s := range v {
			shown[i] = Show(s)
		}
		return strings.Join(shown, " | ")
	case *Number:
		if v == nil {
			return "null"
		}
		return v.text
	case [2]*Number:
		return Show(v[0]) + " to " + Show(v[1])
	}
	return "nothing"
}
