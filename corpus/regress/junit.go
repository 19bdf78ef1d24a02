package regress

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// The elements of JUnit XML that a report needs, with the attributes and in the order that the schema of Ant's reports
// asks for, which is the strictest of those in use.
type (
	junitSuite struct {
		XMLName    xml.Name        `xml:"testsuite"`
		Name       string          `xml:"name,attr"`
		Timestamp  string          `xml:"timestamp,attr"`
		Hostname   string          `xml:"hostname,attr"`
		Tests      int             `xml:"tests,attr"`
		Failures   int             `xml:"failures,attr"`
		Errors     int             `xml:"errors,attr"`
		Time       string          `xml:"time,attr"`
		Properties []junitProperty `xml:"properties>property"`
		Cases      []junitCase     `xml:"testcase"`
		Out        string          `xml:"system-out"`
		Err        string          `xml:"system-err"`
	}
	junitProperty struct {
		Name  string `xml:"name,attr"`
		Value string `xml:"value,attr"`
	}
	junitCase struct {
		Name    string       `xml:"name,attr"`
		Class   string       `xml:"classname,attr"`
		Time    string       `xml:"time,attr"`
		Error   *junitResult `xml:"error"`
		Failure *junitResult `xml:"failure"`
	}
	junitResult struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",chardata"`
	}
)

// suiteName is the name of the suite, and the class of its cases.
const suiteName = "liangci.regress"

// junit writes a suite with a case for each article. A change that fails the run is a failure of its case; an article that
// cannot be read any more is an error.
func (r *Report) junit(w io.Writer) error {
	s := junitSuite{
		Name: suiteName, Timestamp: r.Began.UTC().Format("2006-01-02T15:04:05"), Hostname: "localhost",
		Time: fmt.Sprintf("%.3f", r.Took.Seconds()), Out: r.Summary().String(),
		Properties: []junitProperty{
			{"baseline", r.Baseline}, {"was.tool", r.Was.Tool}, {"was.rules", r.Was.Rules},
			{"is.tool", r.Is.Tool}, {"is.rules", r.Is.Rules},
		},
	}
	for _, c := range r.Changes() {
		k := junitCase{Name: c.Doc, Class: suiteName, Time: "0.000"}
		switch {
		case c.Kind == Unreadable:
			k.Error = &junitResult{c.headline(), string(c.Kind), c.Error}
			s.Errors++
		case r.fails(c):
			k.Failure = &junitResult{c.headline(), c.kindOfFailure(), strings.Join(c.lines(Style{}), "\n")}
			s.Failures++
		}
		s.Cases = append(s.Cases, k)
	}
	s.Tests = len(s.Cases)
	if r.Failed() {
		s.Err = r.Hint()
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(s); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// headline tells in a line what became of an article.
func (c *Change) headline() string {
	if c.Kind != Changed {
		return visible(c.Doc) + c.remark()
	}
	n := map[Verdict]int{}
	for _, r := range c.Records {
		n[r.Verdict]++
	}
	told := []string{list("", part{n[Better], "better"}, part{n[Worse], "worse"}, part{n[Neither], "neither"})}
	if told[0] == "" {
		told[0] = "no record"
	}
	if len(c.Fields) > 0 {
		told = append(told, "text or metadata")
	}
	return "changed: " + strings.Join(told, "; ") + c.remark()
}

// kindOfFailure is worse where a record is, else what became of the article.
func (c *Change) kindOfFailure() string {
	for _, r := range c.Records {
		if r.Verdict == Worse {
			return string(Worse)
		}
	}
	return string(c.Kind)
}

// Hint says what to do about changes.
func (r *Report) Hint() string {
	return "If this is what you meant, run `" + r.Again + "` and commit " + r.Baseline
}
