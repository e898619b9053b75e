package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// judged is what validate found, for programs.
type judged struct {
	File        string              `json:"file"`
	Usable      bool                `json:"usable"`
	Partial     bool                `json:"partial"`
	Name        string              `json:"name,omitempty"`
	Sections    []setupfile.Section `json:"sections"`
	Fingerprint string              `json:"fingerprint,omitempty"` // of a whole set-up
	Needs       []problem           `json:"needs"`                 // what a part leaves to the set-up it goes into
	Problems    []problem           `json:"problems"`
}

func (p *program) validate() *cobra.Command {
	return &cobra.Command{
		Use:   "validate FILE",
		Short: "Say whether a file is a set-up, or everything that is wrong with it",
		Long: "Reads a set-up document and names every problem with its line, its place and how to mend it.\n" +
			"It answers with 0 when the file can be used and with 1 when it cannot. FILE may be - for what is piped in.",
		Args: exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			text, err := p.read(args[0])
			if err != nil {
				return err
			}
			file, problems := setupfile.Read(text)
			found := judge(args[0], file, problems)
			if err := p.show(found, func(out io.Writer) { sayJudged(out, args[0], file, problems) }); err != nil {
				return err
			}
			if !found.Usable {
				return errNo
			}
			return nil
		},
	}
}

func judge(path string, file *setupfile.File, problems []rbac.Problem) judged {
	found := judged{File: path, Usable: file != nil, Sections: []setupfile.Section{}, Needs: []problem{}, Problems: problemsOf(problems)}
	if file == nil {
		return found
	}
	found.Partial, found.Name, found.Sections, found.Needs = file.Partial, file.SetUp.Name, sectionsOf(file), problemsOf(file.Open)
	if !file.Partial {
		found.Fingerprint = setupfile.Fingerprint(file.SetUp)
	}
	return found
}

func sectionsOf(file *setupfile.File) []setupfile.Section {
	list := []setupfile.Section{}
	for _, s := range setupfile.Sections {
		if file.Sections[s] {
			list = append(list, s)
		}
	}
	return list
}

func sayJudged(out io.Writer, path string, file *setupfile.File, problems []rbac.Problem) {
	w := app.Commands().Files
	if file == nil {
		said := w.Problems.With("file", path)
		fmt.Fprintf(out, "%s %s\n", said.Message, said.Advice)
		list(out, detailsOf(problems))
		return
	}
	if !file.Partial {
		s := file.SetUp
		fmt.Fprintln(out, app.Fill(w.IsWhole, "file", path, "name", s.Name, "product", s.Catalogue.Name,
			"roles", w.Roles.Of(len(s.Roles)), "groups", w.Groups.Of(len(s.Groups)), "users", w.Users.Of(len(s.Users))))
		fmt.Fprintln(out, app.Fill(app.Commands().SetUps.Fingerprint, "fingerprint", setupfile.Spoken(setupfile.Fingerprint(s))))
		return
	}
	var sections []string
	for _, s := range sectionsOf(file) {
		sections = append(sections, string(s))
	}
	fmt.Fprintln(out, app.Fill(w.IsPart, "file", path, "sections", strings.Join(sections, ", ")))
	if len(file.Open) > 0 {
		fmt.Fprintln(out, w.Needs)
		list(out, detailsOf(file.Open))
	}
}
