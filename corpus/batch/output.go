package batch

import (
	"errors"
	"io"
	"iter"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/sink"
)

// Page is an article with its rows, as it is written.
type Page struct {
	Article corpus.ArticleRow
	Rows    []corpus.Row
	// Parts are the rows in the place of Rows where they are too many to be held at once.
	Parts iter.Seq[[]corpus.Row]
	// Failed says that the article could not be read; Article tells why.
	Failed bool

	text []byte
}

// Options say where the pages go.
type Options struct {
	Format string
	// Name is the file. "" and - are Stdout.
	Name   string
	Stdout io.Writer
	Sink   sink.Options
	// Lines writes a [Line] for each article in the place of the records. The format is not looked at then.
	Lines      bool
	Provenance *corpus.Provenance // of the lines
	// Errors is a file that gets a [Failure] for each article that could not be read, or not to its end. "" is none.
	Errors string
	// Resume continues the run that was stopped or killed, if there is one.
	Resume bool
	// Settings are what the records depend on: a run is continued with the same ones only.
	Settings []Setting
}

// Output takes the pages of a run. The end is Close, Stop or Discard.
type Output struct {
	Options
	text     sink.Encoder // takes the text of rows; nil where there is none
	lines    io.Writer    // takes the lines, instead
	live     sink.Sink    // takes rows; nil where it is text that counts
	articles io.Writer    // takes the articles as JSON Lines, to make live anew from; nil where nobody needs them
	errors   io.Writer

	folder  *folder // nil where the run cannot be continued
	errFile *sink.File
	start   checkpoint
	lost    int
}

// Start is the position behind the articles that are done already, with their counts.
func (o *Output) Start() (Position, Summary) { return o.start.Position, o.start.Summary }

// Lost is how many articles a run had done that was killed and is not continued.
func (o *Output) Lost() int { return o.lost }

// Kept is the folder where the run keeps what is done; "" where it cannot be continued.
func (o *Output) Kept() string {
	if o.folder == nil {
		return ""
	}
	return o.folder.path
}

// TakesArticles says whether more of an article is written than its records, and than its error where it could not be read.
func (o *Output) TakesArticles() bool { return o.Lines || o.articles != nil || o.live != nil }

// Encode does on any goroutine what can be done ahead of Write.
func (o *Output) Encode(p *Page) (err error) {
	switch {
	case o.Lines:
		p.text, err = NewLine(p.Article, p.Rows, o.Provenance).Bytes()
		p.Rows = nil
	case o.text != nil && p.Parts == nil:
		p.text, err = o.text.Encode(p.Rows)
		if o.live == nil {
			p.Rows = nil
		}
	}
	return err
}

// Write writes a page that has been encoded.
func (o *Output) Write(p *Page) error {
	if err := o.rows(p); err != nil {
		return err
	}
	if o.articles != nil {
		if err := writeLine(o.articles, p.Article); err != nil {
			return err
		}
	}
	if o.live != nil {
		if err := o.live.Article(p.Article); err != nil {
			return err
		}
	}
	if f, ok := FailureOf(p.Article, !p.Failed); ok && o.errors != nil {
		if err := writeLine(o.errors, f); err != nil {
			return err
		}
	}
	if o.folder != nil {
		o.folder.mark()
	}
	return nil
}

func (o *Output) rows(p *Page) error {
	if o.Lines {
		_, err := o.lines.Write(p.text)
		return err
	}
	if p.Parts != nil {
		for rows := range p.Parts {
			if o.text != nil {
				if err := o.text.Write(rows); err != nil {
					return err
				}
			}
			if o.live != nil {
				if err := o.live.Write(rows); err != nil {
					return err
				}
			}
		}
		return nil
	}
	if o.text != nil {
		if err := o.text.WriteEncoded(p.text); err != nil {
			return err
		}
	}
	if o.live != nil {
		return o.live.Write(p.Rows)
	}
	return nil
}

// Checkpoint begins to make safe what has been written: from here the run can be continued, once it is. p and s are those
// behind the last page. While an earlier one is still going on, nothing is begun. The error may be that of an earlier one.
func (o *Output) Checkpoint(p Position, s Summary) error {
	if o.folder == nil || o.folder.busy() {
		return nil
	}
	return o.folder.begin(p, s)
}

// Wait waits until the checkpoint that was begun last is safe.
func (o *Output) Wait() error {
	if o.folder == nil {
		return nil
	}
	return o.folder.wait()
}

// Warnings tell what did not fit into the format, after Close.
func (o *Output) Warnings() []string {
	if w, ok := o.live.(interface{ Warnings() []string }); ok {
		return w.Warnings()
	}
	return nil
}

// Stop ends a run that is not complete. What is done is kept if the run can be continued; kept says whether it is.
func (o *Output) Stop(p Position, s Summary) (kept bool) {
	o.abortLive()
	if o.errFile != nil {
		_ = o.errFile.Abort() // of a run that has gone wrong already
	}
	if o.folder == nil {
		return false
	}
	if p.Articles > o.start.Articles {
		_ = o.folder.checkpoint(p, s) // where the disk is full, the last one holds
	}
	if !o.folder.safe {
		_ = o.folder.remove() // of a run that did nothing
		return false
	}
	o.folder.close()
	return true
}

// Discard ends a run that gave nothing. Everything is as it was before, but for the file of errors.
func (o *Output) Discard() error {
	err := o.closeErrors()
	o.abortLive()
	if o.folder != nil {
		err = errors.Join(err, o.folder.remove())
	}
	return err
}

func (o *Output) abortLive() {
	if file, ok := o.live.(sink.Output); ok {
		_ = file.Abort() // of a file that goes
	}
	if file, ok := o.text.(sink.Output); ok {
		_ = file.Abort()
	}
}
