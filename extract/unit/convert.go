package unit

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/shopspring/decimal"
)

// places is how many decimal places ConvertBase keeps where a value has no finite decimal form (1 亩 = 666.6… m2).
const places = 12

// ConvertBase gives a value in the base unit of its dimension: 157800 亩 → 105200000, "m2". The result is exact where
// it has a finite decimal form and rounded half up to twelve places otherwise. ok is false for units without a scale.
func ConvertBase(value decimal.Decimal, u Unit) (decimal.Decimal, string, bool) {
	return u.InBase(value)
}

// InBase is [ConvertBase] without a copy of the unit.
func (u *Unit) InBase(value decimal.Decimal) (decimal.Decimal, string, bool) {
	if v, ok := u.quick(value); ok {
		return v, u.Base, true
	}
	return u.slow(value)
}

// slow is InBase for values of any size.
func (u *Unit) slow(value decimal.Decimal) (decimal.Decimal, string, bool) {
	if u.Scale != nil && u.over == nil && u.Offset == nil && u.Scale.Num().IsInt64() && u.Scale.Denom().IsInt64() {
		if shift, ok := powerOfTen(u.Scale.Denom().Int64()); ok {
			if num := u.Scale.Num().Int64(); num != 1 {
				value = value.Mul(decimal.NewFromInt(num))
			}
			return value.Shift(-shift), u.Base, true
		}
	}
	r, base, ok := u.rat(value)
	if !ok {
		return decimal.Decimal{}, "", false
	}
	num := decimal.NewFromBigInt(r.Num(), 0)
	den := decimal.NewFromBigInt(r.Denom(), 0)
	d := num.DivRound(den, finitePlaces(r))
	return decimal.NewFromBigInt(d.Coefficient(), d.Exponent()), base, true
}

// rat is the value in the base unit, without rounding.
func (u *Unit) rat(value decimal.Decimal) (*big.Rat, string, bool) {
	if u.Scale == nil {
		return nil, "", false
	}
	v := value.Rat()
	scale := u.Scale
	if u.over != nil && v.Cmp(u.over.above) > 0 {
		scale = u.over.scale
	}
	v = new(big.Rat).Mul(v, scale)
	if u.Offset != nil {
		v.Add(v, u.Offset)
	}
	return v, u.Base, true
}

// finitePlaces is the number of decimal places that show r exactly, or places where no number does.
func finitePlaces(r *big.Rat) int32 {
	n, exact := r.FloatPrec()
	if !exact {
		return places
	}
	return int32(n)
}

// powerOfTen says which power of ten n is.
func powerOfTen(n int64) (exp int32, ok bool) {
	for ; n > 1 && n%10 == 0; n /= 10 {
		exp++
	}
	return exp, n == 1
}

// quick is InBase in 64 bits, which hold nearly every value of the news. It says false for what they do not hold, and for
// units without a plain scale; what it gives has the same digits as slow gives.
func (u *Unit) quick(value decimal.Decimal) (decimal.Decimal, bool) {
	if u.Scale == nil || u.over != nil || u.Offset != nil || !u.Scale.Num().IsInt64() || !u.Scale.Denom().IsInt64() || value.Sign() < 0 || value.NumDigits() > 18 {
		return value, false
	}
	num, den, exp := uint64(u.Scale.Num().Int64()), uint64(u.Scale.Denom().Int64()), value.Exponent()
	if shift, ok := powerOfTen(int64(den)); ok {
		if num == 1 && shift == 0 {
			return value, true
		}
		hi, coef := bits.Mul64(uint64(value.CoefficientInt64()), num)
		return decimal.New(int64(coef), exp-shift), hi == 0 && coef <= math.MaxInt64
	}
	hi, coef := bits.Mul64(uint64(value.CoefficientInt64()), num)
	if hi > 0 || exp < -18 || exp > 18 {
		return value, false
	}
	if exp >= 0 {
		hi, coef = bits.Mul64(coef, tenTo(exp))
	} else {
		hi, den = bits.Mul64(den, tenTo(-exp))
	}
	if hi > 0 || coef > math.MaxInt64 || den > math.MaxInt64 {
		return value, false
	}
	return divide(coef, den)
}

// divide gives num/den with as many decimals as it has, or rounded half up to [places] of them; false if 64 bits do not do.
func divide(num, den uint64) (decimal.Decimal, bool) {
	rest := den / gcd(num, den)
	twos := bits.TrailingZeros64(rest)
	rest >>= twos
	fives := 0
	for ; rest%5 == 0; rest /= 5 {
		fives++
	}
	digits := max(twos, fives)
	if rest > 1 {
		digits = places
	}
	if digits > 18 {
		return decimal.Decimal{}, false
	}
	hi, lo := bits.Mul64(num, tenTo(int32(digits)))
	high, hi := hi/den, hi%den
	q, r := bits.Div64(hi, lo, den)
	if r >= den-r {
		var carry uint64
		q, carry = bits.Add64(q, 1, 0)
		high += carry
	}
	if high == 0 && q <= math.MaxInt64 {
		return decimal.New(int64(q), -int32(digits)), true
	}
	wide := new(big.Int).SetUint64(high)
	wide.Lsh(wide, 64).Or(wide, new(big.Int).SetUint64(q))
	return decimal.NewFromBigInt(wide, -int32(digits)), true
}

func gcd(a, b uint64) uint64 {
	for b > 0 {
		a, b = b, a%b
	}
	return a
}

// tenTo is a power of ten from 0 to 18.
func tenTo(n int32) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}
