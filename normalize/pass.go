package normalize

import "unicode/utf8"

// slot is where signTables.wide keeps the signs of the character of three bytes that x begins with, of which [load] gave four. The
// product gives each of 65,536 characters a place of its own, in fewer steps than it takes to decode it.
func slot(x uint32) uint32 { return x & 0x3F3F0F * 0x01004400 >> 16 }

// pass goes over characters from s[i:] on that show nothing new, nearly all of a usual text, and gives where it stopped and
// what the tables say of the character before.
func (t *signTables) pass(s string, i int, before uint8, known signs) (int, uint8) {
	// The signs of characters stand in a row, a byte each, the last one lowest. Moved by seven bits, signLook of a character
	// stands over signNext of the one behind it.
	const next = uint32(signNext) * 0x0101
	stop, row := uint32(^uint8(known))*0x0101, uint32(before)
	wide, rest := &t.wide, s[i:]
	for len(rest) >= 8 {
		x := load8(rest, 0)
		if x&0xC0C0F0C0C0F0 == 0x8080E08080E0 { // two characters of three bytes, in what need not be UTF-8
			two := row<<16 | uint32(wide[slot(uint32(x))])<<8 | uint32(wide[slot(uint32(x>>24))])
			if (two>>7&next|stop)&two == 0 {
				row = two
				rest = rest[6:]
				continue
			}
			if (two>>7&next|stop)&two&0xFF00 != 0 {
				break
			}
			row = two >> 8
			rest = rest[3:]
			break
		}
		if b := byte(x); b < utf8.RuneSelf {
			if uint8(row)&uint8(signLook) != 0 || t.ascii[b]&^known != 0 {
				break
			}
			row = 0
			rest = rest[1:]
			continue
		}
		if x&0xC0C0F0 != 0x8080E0 {
			break
		}
		one := row<<8 | uint32(wide[slot(uint32(x))])
		if (one>>7&next|stop)&one&0xFF != 0 {
			break
		}
		row = one
		rest = rest[3:]
	}
	return len(s) - len(rest), uint8(row)
}
