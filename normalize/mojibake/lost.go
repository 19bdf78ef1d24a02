package mojibake

import "sync/atomic"

// first is a character that is tried in front of a lost pair: its second byte is the first one of the pair.
type first struct {
	r     rune
	trail byte
}

// lostPairs are the characters that are tried around lost pairs.
type lostPairs struct {
	firsts [256][]first // by their lead byte
	// behind holds those behind a pair, by its first byte and their trail byte, once they were asked for.
	behind [lostLeads][256]atomic.Pointer[shortlist]
}

// findFirsts finds the likeliest characters of each lead byte in front of a lost pair.
func (m *model) findFirsts() {
	for lead, list := range m.byLead {
		for _, r := range list {
			if _, v1, _ := gbk().code(r); lostLead(v1) >= 0 && len(m.firsts[lead]) < firstTries {
				m.firsts[lead] = append(m.firsts[lead], first{r, v1})
			}
		}
	}
}

// seconds lists the likeliest characters of a trail byte behind a lost pair with that first byte.
func (m *model) seconds(v1, trail byte) *shortlist {
	known := &m.behind[lostLead(v1)][trail]
	if list := known.Load(); list != nil {
		return list
	}
	c := gbk()
	list := make([]candidate, 0, secondTries)
	tried := 0
	for _, likely := range m.byTrail[trail] {
		v2, _, _ := c.code(likely)
		if !c.lost(v1, v2) {
			continue
		}
		if tried++; tried > secondTries {
			break
		}
		if r := c.char(v2, trail); r != 0 {
			list = append(list, m.guess(r).candidate)
		}
	}
	short := m.shortlist(list)
	known.Store(&short)
	return &short
}

// lostLeads is how many lead bytes pairs can have that stand for nothing.
const lostLeads = 15 + 1 + 7

// lostLead numbers those lead bytes, from 0; others are -1.
func lostLead(lead byte) int {
	switch {
	case 0xA1 <= lead && lead <= 0xAF:
		return int(lead - 0xA1)
	case lead == 0xD7:
		return 15
	case 0xF8 <= lead && lead <= lastLead:
		return int(lead-0xF8) + 16
	}
	return -1
}
