package cli

import (
	"github.com/spf13/cobra"

	"rolebook/app"
)

// groups are the commands about the table of groups (default-matrix E11).
func (p *program) groups() *cobra.Command {
	kind := sheetKind{
		forms: []string{app.FormCSV, app.FormExcel},
		save:  (*app.Exchange).SaveGroups,
		read:  (*app.Exchange).ReadGroups,
		plan: func(x *app.Exchange, setUp string, q app.SheetQuery) (app.PlanView, error) {
			return x.PlanGroups(setUp, q.File)
		},
	}
	command := &cobra.Command{Use: "groups", Short: "Groups and their members as a CSV table", Args: noArgs}
	command.AddCommand(
		p.savesSheet(kind, "Write the groups and their members as a table",
			"Writes the table that the vendor's bulk upload reads: group_name, member_type, member_id. With --form excel it\n"+
				"has semicolons and the mark by which Excel knows its letters."),
		p.takesSheet(kind, "Add groups and members from a table",
			"Reads group_name, member_type and member_id, parted by commas, semicolons or tabs, or from a workbook; says\n"+
				"what becomes of every row, who newly sees whom, and asks. It only adds: nobody leaves a group by it."),
	)
	return command
}
