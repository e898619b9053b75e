package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"rolebook/app"
)

// logApart refuses what makes no sense together.
func logApart(command *cobra.Command) error {
	for _, pair := range [][2]string{{"csv", "verify"}, {"csv", "head"}, {"csv", "entry"}, {"verify", "entry"}} {
		if err := apart(command, pair[0], pair[1]); err != nil {
			return err
		}
	}
	return nil
}

// checkLog says whether the history is as it was written; the answer no is exit code 1.
func (p *program) checkLog(id, head string) error {
	check, err := p.atDesk().CheckClosed(id, head)
	if err != nil {
		return err
	}
	err = p.show(check, func(out io.Writer) { fmt.Fprintln(out, check.Sentence) })
	if err == nil && !check.Whole {
		return errNo
	}
	return err
}

// logTable writes what fits as a table, which is itself the answer.
func (p *program) logTable(id string, q app.HistoryQuery) error {
	card, err := p.atDesk().History.Save(id, q, app.FormCSV)
	if err != nil {
		return err
	}
	text, err := p.atDesk().Take(card)
	if err != nil {
		return err
	}
	_, err = p.Out.Write(text)
	return err
}
