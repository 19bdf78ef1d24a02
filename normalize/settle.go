package normalize

// mostRounds is how often the steps are run over a text at most, so that no text takes more than linear time. Pages settle
// in two rounds, those of several columns in four; a text that is not at rest after the last must have been built for it,
// and is taken as it is then.
const mostRounds = 12

// usualLayers is how many steps change a usual page at most.
const usualLayers = 3

// apply runs the steps over the source, once in their order and then again until none of them has anything left to do: a
// mark is seen when the line end inside it is gone, and the second column of a page when the first is joined. So what
// comes out comes out the same when it is put in again. Steps of a caller's own run once.
//
// found is what a look at the source told. A step that finds none of those that it needs is passed over.
func (t *Text) apply(steps []Step, found looked) {
	t.text = t.source
	var e Editor                    // of one step after the other
	version := 0                    // of t.text
	calm := make([]int, len(steps)) // the version that each step left as it was, or made last
	for round := 0; round < mostRounds; round++ {
		before := version
		for i, step := range steps {
			if round > 0 && (step.repeat == once || calm[i] == version) {
				continue
			}
			if step.needs != 0 && found.signs&step.needs == 0 {
				calm[i] = version
				continue
			}
			if t.run(&e, step, round > 0, &found) {
				version++
				found = t.lookAgain(step, found)
				if calm[i] = version; step.repeat == untilCalm {
					calm[i] = -1
				}
			} else {
				calm[i] = version
			}
		}
		if version == before {
			return
		}
	}
}

// lookAgain tells the signs of what a step made of a text.
func (t *Text) lookAgain(step Step, before looked) looked {
	switch last := &t.layers[len(t.layers)-1]; {
	case step.needs == signHot: // what Simplify makes shows no other signs, but may stand elsewhere
		before.at = nil
		return before
	case step.needs == signFold && before.known() != nil:
		return before.folded(last)
	case step.needs == signLine && before.folds == len(before.at) && len(last.edits) <= before.most:
		return before.joined(last)
	default:
		now, _ := look(t.text)
		return now
	}
}

// run runs one step and reports whether it changed the text. What is only flagged is recorded in the first round.
func (t *Text) run(e *Editor, step Step, again bool, found *looked) (changed bool) {
	*e = Editor{in: t.text, folds: found.known(), found: found.signs}
	step.Apply(e)
	l, touched := e.finish(step.Name)
	if !touched {
		return false
	}
	if changed = l.out != l.in; changed || !again {
		if t.layers == nil {
			t.layers = make([]layer, 0, usualLayers)
		}
		t.layers = append(t.layers, l)
		t.text = l.out
	}
	return changed
}

// repeat says when a step is run again over what became of its text.
type repeat uint8

const (
	once        repeat = iota
	whenChanged        // by other steps: it leaves what it made itself as it is
	untilCalm          // until it changes nothing
)
