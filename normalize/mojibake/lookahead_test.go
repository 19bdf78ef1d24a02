package mojibake

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestLookAhead: many guesses on a sound page drop out with the next token, and are not carried that far. That none of them matters is
// what TestGuessesPages and TestGuessesSayings show.
func TestLookAhead(t *testing.T) {
	data, err := os.ReadFile("../../testdata/raw/pinyin-annotated.txt")
	require.NoError(t, err)
	p := study(string(data), loadModel())
	defer p.release()
	quick, thorough := newSearch(p), newSearch(p)
	thorough.thorough = true
	defer quick.release()
	defer thorough.release()
	steps, all := 0, 0
	for i := range p.tokens {
		if quick.hitMark(i) {
			quick.run(i, narrow)
			thorough.run(i, narrow)
			steps, all = steps+len(quick.steps), all+len(thorough.steps)
		}
	}
	assert.Less(t, steps, all-all/10, "steps of hypotheses noted, of those that a search without a look ahead notes")
}
