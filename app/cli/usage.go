package cli

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"rolebook/app"
)

// inWords has a command and all below it say what they are in the language in use, and what was
// wrong with how they were called. Names stay as they are.
func inWords(c *cobra.Command) {
	c.Use, c.Short, c.Long = app.Usage(c.Use), app.Usage(c.Short), app.Usage(c.Long)
	c.Flags().BoolP("help", "h", false, "show what a command does and takes")
	for _, flags := range []*pflag.FlagSet{c.Flags(), c.PersistentFlags()} {
		flags.VisitAll(func(f *pflag.Flag) { f.Usage = app.Usage(f.Usage) })
	}
	for _, group := range c.Groups() {
		group.Title = app.Usage(group.Title)
	}
	c.SetUsageFunc(func(c *cobra.Command) error { return sayUsage(c.OutOrStderr(), c) })
	c.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return wrongFlag(err) })
	for _, sub := range c.Commands() {
		inWords(sub)
	}
}

// sayUsage is the help of a command below what it does.
func sayUsage(out io.Writer, c *cobra.Command) error {
	w := app.Commands().Usage
	var b strings.Builder
	fmt.Fprintln(&b, w.Usage)
	if c.Runnable() {
		fmt.Fprintln(&b, "  "+strings.Replace(c.UseLine(), "[flags]", w.Set, 1))
	}
	if len(c.Aliases) > 0 {
		fmt.Fprintf(&b, "\n%s\n  %s\n", w.Aliases, c.NameAndAliases())
	}
	if c.HasAvailableSubCommands() {
		fmt.Fprintln(&b, "  "+c.CommandPath(), w.Command)
		for _, group := range append(c.Groups(), &cobra.Group{}) {
			sayCommands(&b, c, group)
		}
	}
	sayFlags(&b, w.Flags, c.LocalFlags())
	sayFlags(&b, w.Everywhere, c.InheritedFlags())
	if c.HasAvailableSubCommands() {
		fmt.Fprintln(&b, "\n"+app.Fill(w.Help, "command", c.CommandPath()))
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// sayCommands lists the commands of a group; those of none stand last.
func sayCommands(b *strings.Builder, c *cobra.Command, group *cobra.Group) {
	w := app.Commands().Usage
	head := group.Title
	switch {
	case head == "" && len(c.Groups()) > 0:
		head = w.More
	case head == "":
		head = w.Commands
	}
	for _, sub := range c.Commands() {
		if sub.GroupID != group.ID || !sub.IsAvailableCommand() && sub.Name() != "help" {
			continue
		}
		if head != "" {
			fmt.Fprintf(b, "\n%s\n", head)
			head = ""
		}
		fmt.Fprintf(b, "  %-*s %s\n", sub.NamePadding(), sub.Name(), sub.Short)
	}
}

// sayFlags lists flags, aligned.
func sayFlags(b *strings.Builder, head string, flags *pflag.FlagSet) {
	if !flags.HasAvailableFlags() {
		return
	}
	fmt.Fprintf(b, "\n%s\n", head)
	var names, says []string
	width := 0
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		name, say := flagInWords(f)
		names, says, width = append(names, name), append(says, say), max(width, utf8.RuneCountInString(name))
	})
	for i, name := range names {
		fmt.Fprintf(b, "  %-*s   %s\n", width, name, says[i])
	}
}

func flagInWords(f *pflag.Flag) (name, say string) {
	w := app.Commands().Usage
	name = "    --" + f.Name
	if f.Shorthand != "" {
		name = "-" + f.Shorthand + ", --" + f.Name
	}
	if word := w.Types[f.Value.Type()]; word != "" {
		name += " " + word
	}
	say = f.Usage
	if none := map[string]bool{"": true, "0": true, "false": true, "[]": true}; !none[f.DefValue] {
		say += " " + app.Fill(w.Default, "value", f.DefValue)
	}
	return name, say
}

// wrongFlag is what is wrong with a flag, in words.
func wrongFlag(err error) error {
	w := app.Commands().Usage
	named := func(name, shorthands string) string {
		if shorthands != "" {
			return "-" + shorthands
		}
		return "--" + name
	}
	var unknown *pflag.NotExistError
	var missing *pflag.ValueRequiredError
	var wrong *pflag.InvalidValueError
	var form *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown):
		return errors.New(app.Fill(w.UnknownFlag, "flag", named(unknown.GetSpecifiedName(), unknown.GetSpecifiedShortnames())))
	case errors.As(err, &missing):
		return errors.New(app.Fill(w.NoValue, "flag", named(missing.GetSpecifiedName(), missing.GetSpecifiedShortnames())))
	case errors.As(err, &wrong):
		return errors.New(app.Fill(w.WrongValue, "value", strconv.Quote(wrong.GetValue()), "flag", "--"+wrong.GetFlag().Name))
	case errors.As(err, &form):
		return errors.New(app.Fill(w.WrongForm, "flag", form.GetSpecifiedFlag()))
	}
	return err
}
