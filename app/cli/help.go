package cli

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"rolebook/app"
)

// help is the command in the place of cobra's own, which speaks English only.
func help() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Say what a command does and takes",

		PersistentPreRunE: func(*cobra.Command, []string) error { return nil },
		RunE: func(c *cobra.Command, args []string) error {
			found, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return fmt.Errorf("%w: %s", errUsage, app.Fill(app.Commands().Usage.NoTopic, "name", strconv.Quote(strings.Join(args, " "))))
			}
			return found.Help()
		},
	}
}

var shells = []string{"bash", "zsh", "fish", "powershell"}

// completion writes what has a shell complete commands, in the place of cobra's own.
func completion() *cobra.Command {
	return &cobra.Command{
		Use:   "completion bash|zsh|fish|powershell",
		Short: "Write what has a shell complete commands and flags",
		Long:  "Writes a script for your shell to read when it starts. From then on Tab completes what is typed after rolebook.",
		Args:  exactly(1),

		PersistentPreRunE: func(*cobra.Command, []string) error { return nil },
		RunE: func(c *cobra.Command, args []string) error {
			root, out := c.Root(), c.OutOrStdout()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(out, true)
			case "zsh":
				return root.GenZshCompletion(out)
			case "fish":
				return root.GenFishCompletion(out, true)
			case "powershell":
				return root.GenPowerShellCompletionWithDesc(out)
			}
			return noSuch("shell", args[0], slices.Clone(shells))
		},
	}
}
