package gold

// Field is what a label says about a record and can be right or wrong by itself.
type Field int

// The fields, in the order in which they are told.
const (
	FieldSpan Field = iota // the very span, not just one that overlaps
	FieldValue
	FieldUnit
	FieldBound
	FieldLowHigh // both ends
	FieldDimension
	FieldItem
	FieldAction
	FieldChange
	FieldScope
	FieldTime
	FieldPlace
	fieldCount
)

var fieldNames = [fieldCount]string{
	"span", "value", "unit", "bound", "lowhigh", "dimension", "item", "action", "change", "scope", "time", "place",
}

// Fields are all fields in their order.
func Fields() []Field {
	all := make([]Field, fieldCount)
	for i := range all {
		all[i] = Field(i)
	}
	return all
}

// answered are the fields whose labels list the accepted answers.
var answered = [4]Field{FieldItem, FieldAction, FieldTime, FieldPlace}

// String is the name of the field as scores print it: "item", "lowhigh".
func (f Field) String() string {
	if f < 0 || f >= fieldCount {
		return "field?"
	}
	return fieldNames[f]
}

// MarshalText gives the name, for JSON.
func (f Field) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// Verdict says of each field whether the record has it right: v[FieldItem].
type Verdict [fieldCount]bool

// Core says whether value, unit and bound are right.
func (v Verdict) Core() bool { return v[FieldValue] && v[FieldUnit] && v[FieldBound] }

// Usable says whether the core and the item are right.
func (v Verdict) Usable() bool { return v.Core() && v[FieldItem] }

// Full says whether the core, the item and the action are right.
func (v Verdict) Full() bool { return v.Usable() && v[FieldAction] }

// Wrong are the fields that are not right, in their order.
func (v Verdict) Wrong() []Field {
	var wrong []Field
	for i, right := range v {
		if !right {
			wrong = append(wrong, Field(i))
		}
	}
	return wrong
}

// all says whether everything is right.
func (v Verdict) all() bool { return len(v.Wrong()) == 0 }
