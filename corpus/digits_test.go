package corpus

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Numbers are written as decimal writes them, whatever their length and exponent.
func TestDigitsAreThoseOfDecimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.OneOf(rapid.Int64(), rapid.Int64Range(-2000, 2000)).Draw(t, "coefficient")
		exponent := rapid.OneOf(rapid.Int32Range(-25, 25), rapid.Int32Range(-4, 1)).Draw(t, "exponent")
		d := decimal.New(n, exponent)
		require.Equal(t, d.String(), digits(&d))
		long := decimal.NewFromBigInt(new(big.Int).Mul(big.NewInt(n), big.NewInt(n)), exponent)
		require.Equal(t, long.String(), digits(&long))
	})
	for _, text := range []string{"0", "0.0", "-0.05", "99.25", "157800", "1000000000000000000", "999999999999999999", "0.000000000000000001", "-1.50"} {
		d := decimal.RequireFromString(text)
		require.Equal(t, d.String(), digits(&d), text)
	}
	require.Equal(t, "0", digits(&decimal.Decimal{}), "the zero value")
}
