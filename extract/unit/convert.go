package unit

import (
	"math/big"

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

// ConvertRat is ConvertBase without rounding.
func ConvertRat(value decimal.Decimal, u Unit) (*big.Rat, string, bool) { return u.rat(value) }

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
