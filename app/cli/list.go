package cli

import (
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/rbac"
	"rolebook/backend/store"
)

// card is a set-up of the data folder, for programs. Counts that are not known are null.
type card struct {
	SetUp   string       `json:"setUp"`
	Name    string       `json:"name"`
	Changed rbac.Instant `json:"changed"`
	Users   *int         `json:"users"`
	Roles   *int         `json:"roles"`
	Groups  *int         `json:"groups"`
	Open    bool         `json:"open"`              // in another Rolebook
	Process int          `json:"process,omitempty"` // which
}

func (p *program) list() *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the set-ups in the data folder, the one changed last first",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			entries, err := p.entries()
			if err != nil {
				return err
			}
			document := struct {
				Folder string `json:"folder"`
				SetUps []card `json:"setUps"`
			}{p.opened.Dir(), []card{}}
			for _, e := range entries {
				document.SetUps = append(document.SetUps, cardOf(e))
			}
			return p.show(document, func(out io.Writer) { sayEntries(out, document.Folder, entries) })
		},
	}
}

func cardOf(e store.Entry) card {
	c := card{SetUp: e.Slug, Name: e.Name, Changed: e.Changed, Open: e.Open, Process: e.PID}
	if e.Counted {
		c.Users, c.Roles, c.Groups = &e.Users, &e.Roles, &e.Groups
	}
	return c
}

func sayEntries(out io.Writer, folder string, entries []store.Entry) {
	w := app.Commands()
	if len(entries) == 0 {
		said := w.SetUps.None.With("folder", folder)
		fmt.Fprintln(out, said.Message, said.Advice)
		return
	}
	var rows [][]string
	for _, e := range entries {
		row := []string{e.Slug, e.Name, "", "", "", app.Day(e.Changed), ""}
		if e.Counted {
			row[2], row[3], row[4] = strconv.Itoa(e.Users), strconv.Itoa(e.Roles), strconv.Itoa(e.Groups)
		}
		if e.Open {
			row[6] = app.Fill(w.SetUps.Elsewhere, "process", strconv.Itoa(e.PID))
		}
		rows = append(rows, row)
	}
	c := w.Columns
	table(out, []string{c.Key, c.Name, c.Users, c.Roles, c.Groups, c.Changed, c.Open}, rows)
}
