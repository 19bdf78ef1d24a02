package sink_test

import (
	"strconv"
	"time"
)

// dayOf is a date by its days since 1970.
func dayOf(days int) string { return time.Unix(int64(days)*86400, 0).UTC().Format(time.DateOnly) }

// plainDouble are the fewest digits that give a double back.
func plainDouble(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
