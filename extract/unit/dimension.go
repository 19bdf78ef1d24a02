// Package unit knows units and classifiers: their surfaces, dimension and scale.
package unit

// Dimension is the kind of thing a unit measures or counts.
type Dimension string

// The dimensions of the metric record.
const (
	People          Dimension = "people"
	PersonTimes     Dimension = "person_times"
	Households      Dimension = "households"
	Events          Dimension = "events"
	Count           Dimension = "count"
	Area            Dimension = "area"
	Length          Dimension = "length"
	Mass            Dimension = "mass"
	Volume          Dimension = "volume"
	Money           Dimension = "money"
	Percent         Dimension = "percent"
	PercentagePoint Dimension = "percentage_point"
	Multiple        Dimension = "multiple"
	Duration        Dimension = "duration"
	Age             Dimension = "age"
	Temperature     Dimension = "temperature"
	Speed           Dimension = "speed"
	Energy          Dimension = "energy"
	Power           Dimension = "power"
	Data            Dimension = "data"
	Other           Dimension = "other"
)
