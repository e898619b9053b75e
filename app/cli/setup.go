package cli

import (
	"time"

	"github.com/spf13/cobra"

	"rolebook/backend/access"
)

// commands are those that work on set-ups and their documents.
func (p *program) commands() []*cobra.Command {
	return []*cobra.Command{
		p.templates(), p.validate(), p.check(), p.who(), p.what(), p.schema(),
	}
}

// now is the time of a run.
func (p *program) now() time.Time { return time.Now() }

// index is what a question is asked of: the file that was named, else the set-up.
func (p *program) index(q *question) (*access.Index, error) {
	return p.indexOf(q.file)
}
