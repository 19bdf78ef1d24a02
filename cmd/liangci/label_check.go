package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"

	"github.com/liangci/liangci/corpus/annotate"
)

// runCheck prints what is wrong with the labels of all texts.
func (o *labelOptions) runCheck(s *streams) error {
	if o.output != "" || o.force {
		return usagef("--check writes no labels: --output and --force have no meaning with it")
	}
	texts, problems := findTexts(o.paths)
	for _, p := range problems {
		s.note("%v", p)
	}
	out := bufio.NewWriter(s.out)
	done := labelCheck{failed: len(problems)}
	for _, t := range texts {
		found, err := o.checkOne(s, t)
		if errors.Is(err, os.ErrNotExist) && t.found {
			continue // a text that nobody has labelled
		}
		if err != nil {
			s.note("%v", err)
			done.failed++
			continue
		}
		done.checked++
		for _, p := range found {
			fmt.Fprintf(out, "%s:%v\n", t.labels, p)
			if p.Warning {
				done.warnings++
			} else {
				done.wrong++
			}
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return done.tell(s)
}

// labelCheck counts what a check of labels came to.
type labelCheck struct {
	checked, failed int // files
	wrong, warnings int // labels
}

// tell prints the counts, and gives the error that the command ends with.
func (d *labelCheck) tell(s *streams) error {
	if d.checked == 0 {
		if d.failed == 0 {
			s.note("no labels there to check")
		}
		return errNothing
	}
	if d.wrong+d.warnings > 0 || s.errTerminal {
		s.note("%s checked: %s, %s", count(d.checked, "file"), count(d.wrong, "error"), count(d.warnings, "warning"))
	}
	if d.wrong+d.failed > 0 {
		return errFindings
	}
	return nil
}

func (o *labelOptions) checkOne(s *streams, t labelText) ([]annotate.Problem, error) {
	if t.path == "-" {
		return nil, errors.New("-: labels are checked beside their text; name the file")
	}
	labels, err := os.ReadFile(t.labels)
	if err != nil {
		return nil, err
	}
	text, err := o.read(s, t)
	if err != nil {
		if errors.Is(err, os.ErrNotExist) {
			err = fmt.Errorf("%s: no text beside it: %s is not there", t.labels, t.path)
		}
		return nil, err
	}
	return annotate.Check(text.Source(), labels), nil
}
