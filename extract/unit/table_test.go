package unit

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEmbeddedTables(t *testing.T) {
	table, err := defaultTable()
	require.NoError(t, err)
	assert.GreaterOrEqual(t, len(table.Units()), 300, "entries")
	t.Logf("%d entries, %d surfaces", len(table.units), len(table.surface))
	for _, err := range table.Check() {
		t.Error(err)
	}
}
