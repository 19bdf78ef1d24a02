package normalize

// Parts is the text that [Bytes] gives, in parts that follow one another. Where only the text is wanted this is cheaper: no position
// is kept, and of a page in which little changes what stays is not copied. So data must not be changed as long as the parts are used.
func Parts(data []byte, opts ...Option) []string {
	s := settle(append(opts[:len(opts):len(opts)], WithSharedBytes()))
	t, found := decode(data, s)
	if !s.own && found.signs&^localSigns == 0 && found.folds == len(found.at) {
		p := newSections(t.source, found.at, len(s.steps) == len(defaultSteps)) // else lines are not joined
		p.find()
		if p.settle() {
			return p.parts()
		}
	}
	t.apply(s.steps, found)
	return []string{t.text}
}
