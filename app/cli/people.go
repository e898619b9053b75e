package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/rbac"
)

// people are the commands about the sheet of people (checklist 143, 144).
func (p *program) people() *cobra.Command {
	kind := sheetKind{
		forms: []string{app.FormCSV, app.FormExcel, app.FormWorkbook},
		save:  (*app.Exchange).SavePeople,
		read:  (*app.Exchange).ReadPeople,
		plan: func(x *app.Exchange, setUp string, q app.SheetQuery) (app.PlanView, error) {
			return x.PlanPeople(setUp, q.File, q.Jobs)
		},
	}
	command := &cobra.Command{Use: "people", Short: "People as a sheet, and their way in", Args: noArgs}
	command.AddCommand(
		p.savesSheet(kind, "Write the people as a sheet to change and bring back",
			"Writes everybody with their role, viewable groups, status and dates, as CSV or, where the file ends in .xlsx,\n"+
				"as an Excel workbook."),
		p.takesSheet(kind, "Add and change people from a sheet",
			"Reads a sheet of people, CSV or Excel, of which only the e-mail address is needed; says what becomes of every\n"+
				"row, who gains and who loses, and asks. An empty cell leaves what is there; nobody goes by being left out."),
		p.invite(), p.uninvite(),
	)
	return command
}

// rolesOfJobs reads --job: a job code and the role it stands for.
func (p *program) rolesOfJobs(id string, said []string) ([]app.JobRole, error) {
	ix, err := p.atDesk().Index(id)
	if err != nil {
		return nil, err
	}
	w := app.Commands().Sheets
	keys := []string{}
	for _, r := range ix.SetUp().Roles {
		keys = append(keys, string(r.Key))
	}
	jobs := []app.JobRole{}
	for _, text := range said {
		job, role, ok := strings.Cut(text, "=")
		job, role = strings.TrimSpace(job), strings.TrimSpace(role)
		switch {
		case !ok || job == "":
			return nil, fmt.Errorf("%w: %s", errUsage, app.Fill(w.BadJob, "job", text))
		case ix.SetUp().Role(rbac.RoleKey(role)) == nil:
			return nil, w.NoRole.With("role", role, "near", near(role, keys))
		}
		jobs = append(jobs, app.JobRole{Job: job, Role: role})
	}
	return jobs, nil
}
