package numeral

import (
	"math/big"
	"sync"

	"github.com/shopspring/decimal"
)

// amount is an exact number coef × 10^exp. The coefficient moves to wide only when 64 bits do not hold it, so that
// reading an ordinary numeral allocates nothing before its result.
type amount struct {
	coef int64
	exp  int32
	wide *big.Int
}

var pow10 = [...]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

func whole(n int64) amount { return amount{coef: n} }

func (a amount) zero() bool { return a.wide == nil && a.coef == 0 }

// shift multiplies by 10^n.
func (a amount) shift(n int32) amount {
	if !a.zero() {
		a.exp += n
	}
	return a
}

// add sums two amounts; both coefficients are non-negative.
func (a amount) add(b amount) amount {
	switch {
	case a.zero():
		return b
	case b.zero():
		return a
	}
	if a.exp < b.exp {
		a, b = b, a
	}
	d := a.exp - b.exp
	if a.wide == nil && b.wide == nil && int(d) < len(pow10) {
		if scaled := a.coef * pow10[d]; scaled/pow10[d] == a.coef && scaled+b.coef >= scaled {
			return amount{coef: scaled + b.coef, exp: b.exp}
		}
	}
	scaled := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(d)), nil)
	scaled.Mul(scaled, a.integer())
	return amount{exp: b.exp, wide: scaled.Add(scaled, b.integer())}
}

// integer is the coefficient. The result must not be changed.
func (a amount) integer() *big.Int {
	if a.wide != nil {
		return a.wide
	}
	return big.NewInt(a.coef)
}

// less compares by value.
func (a amount) less(b amount) bool {
	if a.wide == nil && b.wide == nil && a.exp == b.exp {
		return a.coef < b.coef
	}
	return a.decimal().LessThan(b.decimal())
}

func (a amount) decimal() decimal.Decimal {
	if a.wide != nil {
		return decimal.NewFromBigInt(a.wide, a.exp)
	}
	if a.small() {
		return smallDecimal()[a.coef]
	}
	return decimal.New(a.coef, a.exp)
}

// small tells whether smallDecimal has the amount.
func (a amount) small() bool {
	return a.wide == nil && a.exp == 0 && a.coef >= 0 && a.coef < smallDecimals
}

// smallDecimals bounds the whole numbers that are made once and shared, as a Decimal never changes: most numbers are small.
const smallDecimals = 1000

var smallDecimal = sync.OnceValue(func() *[smallDecimals]decimal.Decimal {
	var all [smallDecimals]decimal.Decimal
	for i := range all {
		all[i] = decimal.New(int64(i), 0)
	}
	return &all
})

// fromDigits makes an amount of the ASCII digits in b, the last `decimals` of which stand behind the point.
func fromDigits(b []byte, decimals int) amount {
	if len(b) <= 18 {
		var n int64
		for _, c := range b {
			n = n*10 + int64(c-'0')
		}
		return amount{coef: n, exp: -int32(decimals)}.trim()
	}
	n, ok := new(big.Int).SetString(string(b), 10)
	if !ok {
		return amount{}
	}
	if n.IsInt64() {
		return amount{coef: n.Int64(), exp: -int32(decimals)}.trim()
	}
	return amount{exp: -int32(decimals), wide: n}
}

// trim drops zeros behind the decimal point, so that 13.0 and 13 are the same amount.
func (a amount) trim() amount {
	if a.zero() {
		return amount{}
	}
	for a.exp < 0 && a.coef%10 == 0 {
		a.coef /= 10
		a.exp++
	}
	return a
}
