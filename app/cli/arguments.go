package cli

import (
	"errors"
	"strconv"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rolebook/app"
)

// noArgs is for commands that take nothing but flags. What stands after a command that has
// others below it was meant as one of them.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	w, template := app.Commands().Usage, ""
	if template = w.None; c.HasSubCommands() {
		template = w.UnknownCommand
	}
	return errors.New(app.Fill(template, "name", strconv.Quote(args[0]), "command", strconv.Quote(c.CommandPath())))
}

// exactly, atMost and atLeast are for commands that take so many arguments.
func exactly(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		return counted(len(args) == n, app.Commands().Usage.Exactly.Of(n), c, len(args))
	}
}

func atMost(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		return counted(len(args) <= n, app.Commands().Usage.AtMost.Of(n), c, len(args))
	}
}

func atLeast(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		return counted(len(args) >= n, app.Commands().Usage.AtLeast.Of(n), c, len(args))
	}
}

func counted(right bool, template string, c *cobra.Command, got int) error {
	if right {
		return nil
	}
	return errors.New(app.Fill(template, "command", c.CommandPath(), "got", strconv.Itoa(got)))
}

// speakTo has the program speak the language of whoever called it, before it is known whether
// the command line is right: what is wrong with it is said in that language, too. Programs are
// spoken to in English, and so is whoever names a data folder that there cannot be.
func speakTo(args []string) {
	said := program{}
	flags := pflag.NewFlagSet("rolebook", pflag.ContinueOnError)
	flags.ParseErrorsAllowlist.UnknownFlags = true
	flags.Usage = func() {}
	flags.StringVar(&said.dir, "dir", "", "")
	flags.BoolVar(&said.json, "json", false, "")
	flags.BoolP("help", "h", false, "")
	if flags.Parse(args) != nil || said.json || said.workspace().Speak() != nil {
		app.Speak("en")
	}
}
