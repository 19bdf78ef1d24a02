package normalize

import (
	"slices"
	"strings"
)

// localSigns are those of [Width] and [JoinLines]. What these two make of a line depends on what stands beside it and, where lines
// are joined, on the widths that lines and spaces keep on the whole page.
const localSigns = signFold | signLine

// sections normalises a text that shows no other signs section by section, all of them a step at a time. A section is a line in which
// something may change, with those behind it that it may be joined to; the other lines are as they should be, and are only counted.
type sections struct {
	text   string
	folds  []int // where in text the characters are that [Width] may change, behind the lines that were looked at
	joins  bool  // lines are joined
	all    []section
	editor Editor // of one section after the other

	widths, broads widthCounts // of all lines, see [line]
	spacings       map[int]int // how many spaces stand so far apart, see [spacedWidths]
	spaced         int         // the distance that most of them keep
	room           []line
}

// section is text[start:end] of sections.
type section struct {
	start, end int
	text       string // as it is now
	lines      []line // of text when they were counted
	spaced     []int  // how far its spaces stood apart then, see [spacedWidths]
	folds      []int  // where in text the characters are that Width may change
	folded     bool   // and some of them do change
	moved      bool   // it has changed in this round
}

func newSections(text string, folds []int, joins bool) *sections {
	all := make([]section, 0, 4+len(folds)/2) // of a huge text there are many
	return &sections{text: text, folds: folds, joins: joins, all: all, spacings: map[int]int{}}
}

// find finds the sections and counts the other lines.
func (p *sections) find() {
	s := section{start: -1} // none has begun
	for start := 0; start < len(p.text); {
		end := start + strings.IndexByte(p.text[start:], '\n')
		if end < start {
			end = len(p.text)
		}
		next := min(end+1, len(p.text))
		behind := p.folds
		key, folded, open := p.line(start, end, s.start >= 0)
		if key && s.start < 0 {
			s.start = start
		}
		if s.folded = s.folded || folded; s.start >= 0 {
			for _, at := range behind[:len(behind)-len(p.folds)] {
				s.folds = append(s.folds, at-s.start)
			}
		}
		if s.start >= 0 && (!open || next == len(p.text)) {
			s.end, s.text = next, p.text[s.start:next]
			p.all = append(p.all, s)
			s = section{start: -1}
		}
		start = next
	}
}

// line says of the line text[start:end] whether something may change in it (key), whether it has something to fold, and whether it may
// go on with the next one (open). It is counted if it is no part of a section.
func (p *sections) line(start, end int, inside bool) (key, folded, open bool) {
	s := p.text[start:end]
	for ; len(p.folds) > 0 && p.folds[0] < end; p.folds = p.folds[1:] {
		if at := p.folds[0]; folds(p.text, at) {
			folded = true
			open = at+runeLen(p.text[at]) == end // who knows what the line will end with
		}
	}
	switch {
	case !p.joins:
		return folded, folded, false
	case isBlank(s):
		return folded, folded, true
	}
	l := newLine(p.text, start, end, 0)
	comma := endsWithComma(s)
	open = open || comma || s[len(s)-1] == ' ' || s[len(s)-1] == '\t'
	if key = folded || comma || l.spaces; !key && !inside {
		p.add(&l, 1)
	}
	return key, folded, open
}

// settle runs the steps over the sections until none has anything left to do, as [Text.apply] does over a text. It is false where a
// step is needed that looks at the whole page, or where the page may be wrapped: what became of the sections is worth nothing then.
func (p *sections) settle() bool {
	moving := p.everyOne()
	for round := 0; round < mostRounds && (round == 0 || len(moving) > 0); round++ {
		for _, s := range moving {
			if (round > 0 || s.folded) && len(s.folds) > 0 && !p.fold(s) {
				return false
			}
		}
		if p.joins {
			spaced := p.spaced
			if !p.count(moving) {
				return false
			}
			if round > 0 && p.spaced != spaced {
				moving = p.everyOne() // other spaces go now
			}
			for _, s := range moving {
				if !p.join(s) {
					return false
				}
			}
		}
		moving = slices.DeleteFunc(moving, (*section).rests)
	}
	return true
}

// everyOne gives all sections, those that are at rest, too.
func (p *sections) everyOne() []*section {
	all := make([]*section, len(p.all))
	for i := range p.all {
		all[i] = &p.all[i]
	}
	return all
}

// fold is [Width] for a section. It is false if what comes out shows other signs.
func (p *sections) fold(s *section) bool {
	foldWidth(p.edit(s))
	return p.finish(s)
}

// join is [JoinLines] for a section whose lines were counted, on a page that is not wrapped. It is false as for fold.
func (p *sections) join(s *section) bool {
	mend(p.edit(s), s.lines, wrapping{}, p.spaced)
	return p.finish(s)
}

// edit begins to change a section.
func (p *sections) edit(s *section) *Editor {
	p.editor = Editor{in: s.text, edits: p.editor.edits[:0], folds: s.folds} // nobody asks for the edits
	return &p.editor
}

func (p *sections) finish(s *section) bool {
	l, touched := p.editor.finish("")
	if !touched || l.out == l.in {
		return true
	}
	found, _ := look(l.out)
	s.text, s.folds, s.moved = l.out, found.at, true
	return found.signs&^localSigns == 0 && found.folds == len(found.at)
}

// rests says that a section has not changed in the round that ends.
func (s *section) rests() bool {
	moved := s.moved
	s.moved = false
	return !moved
}

// count counts the lines of sections as they are now, instead of those that they had the last time. It is false if the page may be
// wrapped.
func (p *sections) count(moving []*section) bool {
	for _, s := range moving {
		p.countLines(s, -1)
		p.room = splitLines(s.text, p.room[:0], false)
		s.lines = append(s.lines[:0], p.room...)
		s.spaced = spacedWidths(s.text, s.lines, s.spaced[:0])
		p.countLines(s, 1)
	}
	var widths []int
	for width, n := range p.spacings {
		widths = append(widths, slices.Repeat([]int{width}, n)...)
	}
	p.spaced, _ = commonWidth(widths, nil)
	return !p.widths.mayBeWrapped() && !p.broads.mayBeWrapped()
}

// countLines counts the lines of a section, and their spaces, n times.
func (p *sections) countLines(s *section, n int) {
	for i := range s.lines {
		p.add(&s.lines[i], n)
	}
	for _, width := range s.spaced {
		p.spacings[width] += n
	}
}

// add counts a line n times.
func (p *sections) add(l *line, n int) {
	p.widths.add(l.width, n)
	p.broads.add(int(l.broad), n)
}

// parts are the sections that have changed, and what stands between them.
func (p *sections) parts() []string {
	parts, done := make([]string, 0, 1+2*len(p.all)), 0
	for i := range p.all {
		if s := &p.all[i]; s.text != p.text[s.start:s.end] {
			if s.start > done {
				parts = append(parts, p.text[done:s.start])
			}
			parts, done = append(parts, s.text), s.end
		}
	}
	if done < len(p.text) {
		parts = append(parts, p.text[done:])
	}
	return parts
}
