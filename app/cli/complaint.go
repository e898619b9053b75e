package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/rbac"
)

// codeUsage is the code of an error of use, which no screen can make.
const codeUsage app.ErrorCode = "usage"

// misuse words an error of use.
func misuse(err error) app.AppError {
	text := strings.TrimPrefix(err.Error(), errUsage.Error()+": ")
	return app.AppError{Code: string(codeUsage), Message: strings.TrimSuffix(text, ".") + ".", Advice: app.Commands().SeeHelp, Details: []string{}}
}

// need makes sure that flags were given something.
func need(command *cobra.Command, flags ...string) error {
	var missing []string
	for _, name := range flags {
		if command.Flag(name).Value.String() == "" {
			missing = append(missing, "--"+name)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return fmt.Errorf("%w: %s", errUsage, app.Fill(app.Commands().Needs, "command", command.Name(), "flags", app.Listed(missing)))
}

// noSuch is a flag that was given a word outside its closed set.
func noSuch[W ~string](flag, word string, words []W) error {
	return fmt.Errorf("%w: %s", errUsage, app.Fill(app.Commands().NoSuch, "flag", flag, "word", word, "mend", rbac.MendWord(word, words)))
}

// apart makes sure that a flag was not given together with others that it makes no sense with.
func apart(command *cobra.Command, flag string, others ...string) error {
	if !command.Flags().Changed(flag) {
		return nil
	}
	for _, other := range others {
		if command.Flags().Changed(other) {
			return fmt.Errorf("%w: %s", errUsage, app.Fill(app.Commands().Apart, "one", "--"+flag, "other", "--"+other))
		}
	}
	return nil
}

// complain says what went wrong, what was kept and what to do: in sentences, or as a document
// with --json.
func (p *program) complain(err error) app.AppError {
	said := app.Explain(err)
	if p.json {
		var problems *problemsError
		if errors.As(err, &problems) {
			writeJSON(p.Err, problems)
		} else {
			writeJSON(p.Err, said)
		}
		return said
	}
	message := said.Message
	if said.Code != string(codeUsage) { // which may have more than one line
		message = app.PlainLine(message)
	}
	fmt.Fprintf(p.Err, "rolebook: %s %s\n", message, said.Advice)
	list(p.Err, said.Details)
	return said
}
