// Package course is how something that takes a while goes: whoever waits for it is told how far
// it is, and may give it up. Then it ends at once, and what it came to so far is for nobody.
package course

import (
	"context"
	"errors"
	"io"
)

// ErrGivenUp is the error of what nobody waits for any more.
var ErrGivenUp = errors.New("given up")

// Step names what is being done. Its words are made at the edge.
type Step string

// The steps that take long.
const (
	Reading    Step = "reading"    // a table, row by row
	Merging    Step = "merging"    // a file into a set-up, or several edits into one
	Effects    Step = "effects"    // who gains and who loses
	Findings   Step = "findings"   // what is to be known of somebody
	Statements Step = "statements" // whether they hold
	Wording    Step = "wording"    // what came out
	Writing    Step = "writing"    // a table or a page
	Rewriting  Step = "rewriting"  // what is kept, in another form
	Saving     Step = "saving"     // from here on it can no longer be given up
)

// Course is the course of one thing. It is safe for concurrent use. A nil Course is told
// nothing and never given up.
type Course struct {
	ctx  context.Context
	tell func(step Step, done, total int)
}

// New is the course of something that is given up when the context ends. tell hears how far it
// is, often, and must be quick; it may be nil.
func New(ctx context.Context, tell func(step Step, done, total int)) *Course {
	return &Course{ctx: ctx, tell: tell}
}

// Context ends when the course is given up.
func (c *Course) Context() context.Context {
	if c == nil {
		return context.Background()
	}
	return c.ctx
}

// Over reports whether it was given up; then it stays so. Loops over people ask at each of them
// and leave, and whoever called them asks Err before using what they came to.
func (c *Course) Over() bool { return c != nil && c.ctx.Err() != nil }

// Err is ErrGivenUp when it was, else nil.
func (c *Course) Err() error {
	if c.Over() {
		return ErrGivenUp
	}
	return nil
}

// At says that done of total of a step are done, and reports whether to go on.
func (c *Course) At(step Step, done, total int) bool {
	if c.Over() {
		return false
	}
	if c != nil && c.tell != nil {
		c.tell(step, done, total)
	}
	return true
}

// Writer is a writer that fails with ErrGivenUp once the course is over.
func (c *Course) Writer(to io.Writer) io.Writer { return writer{c, to} }

type writer struct {
	course *Course
	to     io.Writer
}

func (w writer) Write(text []byte) (int, error) {
	if err := w.course.Err(); err != nil {
		return 0, err
	}
	return w.to.Write(text)
}
