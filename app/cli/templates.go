package cli

import (
	"io"
	"strings"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/template"
)

// templateCard is a template for programs.
type templateCard struct {
	Key     string   `json:"key"`
	Name    string   `json:"name"`
	Product string   `json:"product"`
	Summary string   `json:"summary"`
	Roles   []string `json:"roles"` // names, in the order shown
}

func (p *program) templates() *cobra.Command {
	return &cobra.Command{
		Use:   "templates",
		Short: "List the set-ups that come with Rolebook, to start from",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			cards := []templateCard{}
			for _, t := range template.List() {
				cards = append(cards, templateCard{Key: t.Key, Name: t.Name, Product: t.Product, Summary: t.Summary, Roles: t.Roles})
			}
			return p.show(map[string][]templateCard{"templates": cards}, func(out io.Writer) {
				w := app.Commands().Columns
				var rows [][]string
				for _, c := range cards {
					rows = append(rows, []string{c.Key, c.Name, strings.Join(c.Roles, ", ")})
				}
				table(out, []string{w.Key, w.Name, w.Roles}, rows)
			})
		},
	}
}
