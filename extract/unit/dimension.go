package unit

// Dimension is what a unit counts or measures; the values are those of the field dimension of a metric record.
type Dimension string

// The dimensions of a metric record.
const (
	People          Dimension = "people"           // 名 人 位 口
	PersonTimes     Dimension = "person_times"     // 人次
	Households      Dimension = "households"       // 户
	Events          Dimension = "events"           // 次 场 场次 期 届 轮 堂课
	Count           Dimension = "count"            // every other classifier
	Area            Dimension = "area"             // base m2
	Length          Dimension = "length"           // base m
	Mass            Dimension = "mass"             // base kg
	Volume          Dimension = "volume"           // base m3
	Money           Dimension = "money"            // base: ISO 4217 code
	Percent         Dimension = "percent"          // base 1: 50% is 0.5
	PercentagePoint Dimension = "percentage_point" // base 1: one point is 0.01
	Multiple        Dimension = "multiple"         // 倍 成 折; base 1
	Duration        Dimension = "duration"         // base s, only where exact
	Age             Dimension = "age"              // 岁
	Temperature     Dimension = "temperature"      // base degC
	Speed           Dimension = "speed"            // base m/s
	Energy          Dimension = "energy"           // base J
	Power           Dimension = "power"            // base W
	Data            Dimension = "data"             // base B
	Other           Dimension = "other"            // everything else
)

// base gives the base unit of a dimension that has one; "" means that a scale is allowed in any base (other) or
// that the base is an ISO code (money). The others have no base at all.
func (d Dimension) base() (string, bool) {
	switch d {
	case Area:
		return "m2", true
	case Length:
		return "m", true
	case Mass:
		return "kg", true
	case Volume:
		return "m3", true
	case Percent, PercentagePoint, Multiple:
		return "1", true
	case Duration:
		return "s", true
	case Temperature:
		return "degC", true
	case Speed:
		return "m/s", true
	case Energy:
		return "J", true
	case Power:
		return "W", true
	case Data:
		return "B", true
	case Money, Other:
		return "", true
	}
	return "", false
}

func (d Dimension) known() bool {
	switch d {
	case People, PersonTimes, Households, Events, Count, Age:
		return true
	}
	_, ok := d.base()
	return ok
}
