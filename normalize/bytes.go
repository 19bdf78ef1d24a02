package normalize

import "slices"

// Option changes how Bytes and String work.
type Option func(*settings)

type settings struct {
	steps    []Step
	charset  string // forced
	declared string
	shared   bool
	own      bool // steps are a caller's choice
}

// WithCharset decodes in the charset of that label, whatever the bytes look like. Labels are those that [CharsetName]
// knows; any other is as if it were not given.
func WithCharset(label string) Option {
	return func(s *settings) { s.charset, _ = CharsetName(label) }
}

// WithDeclaredCharset tells what a server or a list of files says of the charset. It is believed, before the page's own
// word, where the bytes neither have a byte order mark nor are UTF-8, and allow it.
func WithDeclaredCharset(label string) Option {
	return func(s *settings) { s.declared, _ = CharsetName(label) }
}

// WithSharedBytes makes the text of the bytes themselves where they are UTF-8 already, without a copy. They must not be changed from
// then on, for as long as the text or a part of it is used.
func WithSharedBytes() Option { return func(s *settings) { s.shared = true } }

// WithSteps takes the given steps instead of [DefaultSteps], in that order.
func WithSteps(steps ...Step) Option {
	return func(s *settings) { s.steps, s.own = steps, true }
}

// WithKeepLines leaves out the step that joins broken lines: a line in is a line out.
func WithKeepLines() Option {
	return func(s *settings) {
		var kept []Step
		for _, step := range s.steps {
			if step.Name != JoinStep {
				kept = append(kept, step)
			}
		}
		s.steps = kept
	}
}

// DefaultSteps are the steps of Bytes and String, in their order.
func DefaultSteps() []Step { return slices.Clone(defaultSteps) }

var defaultSteps = append(RepairSteps(), Tags(), Annotations(), Width(), Simplify(), JoinLines())

// Bytes decodes and normalises an article. It never fails: bad bytes become U+FFFD. What it gives is at rest: String of
// it gives the same text again, with the default steps or without joined lines.
func Bytes(data []byte, opts ...Option) *Text {
	s := settle(opts)
	t, found := decode(data, s)
	t.apply(s.steps, found)
	return t
}

// String normalises a text that is decoded already. Bytes that are no UTF-8 become U+FFFD, as in [Bytes].
func String(source string, opts ...Option) *Text {
	found, ok := look(source)
	if !ok {
		opts = append(opts[:len(opts):len(opts)], WithCharset(utf8Name))
		return Bytes([]byte(source), opts...)
	}
	t := &Text{source: source}
	t.apply(settle(opts).steps, found)
	return t
}

func settle(opts []Option) *settings {
	s := &settings{steps: defaultSteps} // which no option writes to
	for _, o := range opts {
		o(s)
	}
	return s
}
