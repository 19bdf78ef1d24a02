package mojibake

import (
	"unicode"
	"unicode/utf8"
)

// plausible is the cost of a character, in nats, up to which a recoded text counts as text.
const plausible = 8.5

// sampled is how much of a text is looked at for UTF-8 read as GBK without punctuation.
const sampled = 600

// shortRecoded looks at the beginning of a text for the characters that the commonest ones become: in UTF-8 they begin
// with E4 to E9, so every other character of such a text is of those rows of GBK, which hold rare ones only.
func shortRecoded(text string) bool {
	rare, all := 0, 0
	for _, r := range text[:min(len(text), sampled)] {
		if r < 0x4E00 || r > 0x9FFF {
			continue
		}
		all++
		if signs[r>>6]&(1<<(r&63)) != 0 {
			rare++
		}
	}
	return rare >= 2 && rare*8 >= all
}

// signs has a bit for each of the characters that [shortRecoded] looks for.
var signs = func() (set [1 << 10]uint64) {
	for _, r := range "浣犲鍦鏄鐨涓鍥鍙戝睍浜鏈澶浠杩骞鍒缁宸鍏鍚鍜鎴瑕浼氬" {
		set[r>>6] |= 1 << (r & 63)
	}
	return set
}()

// recoded lists the stretches that are UTF-8 read as GBK: 浣犲ソ is 你好.
func recoded(text string) []Repair {
	var all []Repair
	for _, run := range runsOf(text, func(r rune) bool { return r >= 0x80 && r != utf8.RuneError }) {
		for at := run.Start; at < run.End; {
			r, ok := recodedAt(text, Span{at, run.End})
			if !ok {
				_, n := utf8.DecodeRuneInString(text[at:])
				at += n
				continue
			}
			all = append(all, r)
			at = r.End
		}
	}
	return all
}

// Bounds of recodedAt: characters read at a time, and ends tried.
const (
	mostRecoded = 500
	endsTried   = 4
)

// recodedAt reads what begins at the beginning of a run. It can end inside the run, where sound text follows; an odd
// number of bytes takes a byte of what follows with it.
func recodedAt(text string, run Span) (Repair, bool) {
	if lead, _, ok := gbk().code(firstRune(text[run.Start:])); !ok || lead < 0xE2 || lead > 0xEF {
		return Repair{}, false
	}
	bytes, whole := encodeValid(text[run.Start:run.End])
	for tries := 0; len(whole) >= 4 && tries < endsTried; tries++ {
		if tries > 0 {
			whole = whole[:len(whole)-lastSize(whole)]
		}
		r := Repair{Text: string(whole), Certain: true, Kind: Recoded}
		r.Span = Span{run.Start, run.Start + sizeOf(text[run.Start:], len(whole)/2)}
		if len(whole)%2 == 1 { // the last character shown is half of the next one, which was cut
			r.End = run.Start + sizeOf(text[run.Start:], len(whole)/2+1)
			if next := firstRune(text[r.End:]); r.End == run.End && (next == utf8.RuneError && r.End < len(text) || next == '?') {
				r.End += sizeOf(text[r.End:], 1)
			}
			r.Text += "\uFFFD"
			r.Certain = false
		}
		if !better(string(whole), text[r.Start:r.End]) {
			continue
		}
		if n := sizeOf(text[r.End:], 1); r.Certain && n > 0 && r.End+n == run.End && len(whole)+2 == len(bytes) && cut(bytes[len(whole):]) {
			r.End += n // two bytes of a character whose third went with what followed
			if next := firstRune(text[r.End:]); next == utf8.RuneError && r.End < len(text) || next == '?' {
				r.End += sizeOf(text[r.End:], 1)
			}
			r.Text += "\uFFFD"
			r.Certain = false
		}
		return r, true
	}
	return Repair{}, false
}

// cut reports whether b is the beginning of a character of three bytes.
func cut(b []byte) bool { return b[0] >= 0xE0 && b[0] < 0xF0 && b[1] >= 0x80 && b[1] < 0xC0 }

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func lastSize(b []byte) int {
	_, n := utf8.DecodeLastRune(b)
	return n
}

// sizeOf is how many bytes the first n characters of s take.
func sizeOf(s string, n int) int {
	at := 0
	for range n {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return at
}

// encodeValid gives the bytes that the beginning of s is in GBK, and how many of them are whole characters of UTF-8. It
// stops a few bytes behind those.
func encodeValid(s string) (bytes, whole []byte) {
	bytes = make([]byte, 0, 64)
	valid, n := 0, 0
	for _, r := range s {
		lead, trail, ok := gbk().code(r)
		if r == euro {
			bytes = append(bytes, euroByte)
		} else if !ok {
			break
		} else {
			bytes = append(bytes, lead, trail)
		}
		for valid < len(bytes) && utf8.FullRune(bytes[valid:]) {
			r, size := utf8.DecodeRune(bytes[valid:])
			if r == utf8.RuneError && size <= 1 {
				return bytes, bytes[:valid]
			}
			valid += size
		}
		if n++; n == mostRecoded {
			break
		}
	}
	return bytes, bytes[:valid]
}

// probe is how many characters of a long text are compared first.
const probe = 40

// better reports whether means is likelier Chinese than shown, and is text at all.
func better(means, shown string) bool {
	n := utf8.RuneCountInString(means)
	if n < 2 || !hasHan(means) {
		return false
	}
	if n > 2*probe && !better(firstRunes(means, probe), firstRunes(shown, probe*3/2)) {
		return false // as a rule it shows at the beginning
	}
	cost := textCost(means)
	return cost < plausible*float32(n) && cost < textCost(shown)-2
}

func firstRunes(s string, n int) string { return s[:sizeOf(s, n)] }

func hasHan(s string) bool {
	for _, r := range s {
		if unicode.Is(unicode.Han, r) {
			return true
		}
	}
	return false
}

func textCost(s string) float32 {
	m, l := loadModel(), newLM()
	for _, r := range s {
		l.add(m, r, 0)
	}
	return l.closed
}

// runsOf lists the stretches of characters for which ok holds.
func runsOf(text string, ok func(rune) bool) []Span {
	var runs []Span
	start := -1
	for i, r := range text {
		if ok(r) {
			if start < 0 {
				start = i
			}
		} else if start >= 0 {
			runs = append(runs, Span{start, i})
			start = -1
		}
	}
	if start >= 0 {
		runs = append(runs, Span{start, len(text)})
	}
	return runs
}
