// Package cli is the command line: one file a command, the same engine as the screens.
//
// A command is a method of program that makes a *cobra.Command, listed in root. It asks for
// its set-up through the session, returns errors as they come, and leaves words and exit
// codes to Run.
package cli

import (
	"bufio"
	"context"
	"errors"
	"io"
	"io/fs"
	"time"

	"github.com/spf13/cobra"

	"rolebook/app"
)

// Version is what this build calls itself; the build tool sets it.
var Version = "dev"

// World is what the program may touch outside its data folder.
type World struct {
	Pages fs.FS // the built frontend
	In    io.Reader
	Out   io.Writer
	Err   io.Writer
}

// program is one run of the command line.
type program struct {
	World
	dir            string // --dir: another data folder
	json           bool   // --json: answers for programs
	passphraseFile string // --passphrase-file: what opens a protected set-up
	passphrase     string // that was given, or typed
	unattended     bool   // nobody is asked at the terminal: the screens ask
	ran            bool   // the command line was right; what goes wrong from here on is not about its use

	opened *app.Workspace // by the desk; nil = nothing
	desk   *app.Desk
	typed  *bufio.Reader // what the person at the terminal types
}

// The exit codes, all of them.
const (
	exitDone  = 0
	exitNo    = 1 // the answer is no, or the file has errors
	exitUsage = 2
	exitOpen  = 3 // the set-up is open in another Rolebook
)

// Run carries out a command line and gives the exit code.
func Run(args []string, world World) int {
	speakTo(args)
	p := &program{World: world}
	root := p.root()
	inWords(root)
	root.SetArgs(args)
	root.SetIn(world.In)
	root.SetOut(world.Out)
	root.SetErr(world.Err)
	p.watch(root)
	err := root.ExecuteContext(context.Background())
	if closed := p.close(); err == nil {
		err = closed
	}
	if err != nil {
		return p.fail(err)
	}
	return exitDone
}

// errUsage marks an error as one of use, where only the command itself can tell.
var errUsage = errors.New("see rolebook help")

// watch tells errors of use, which come before a command runs, from all others.
func (p *program) watch(command *cobra.Command) {
	if run := command.RunE; run != nil {
		command.RunE = func(c *cobra.Command, args []string) error {
			p.ran = true
			return run(c, args)
		}
	}
	for _, sub := range command.Commands() {
		p.watch(sub)
	}
}

func (p *program) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "rolebook",
		Short:         "Decide who may do what, and see what a change does before it is done",
		Args:          noArgs,
		SilenceUsage:  true,
		SilenceErrors: true,

		PersistentPreRunE: p.prepare,
		RunE: func(*cobra.Command, []string) error {
			p.unattended = true
			return app.OpenWindow(p.workspace(), p.Pages)
		},
	}
	root.PersistentFlags().StringVar(&p.dir, "dir", "", "keep set-ups in this folder instead of your own data folder")
	root.PersistentFlags().BoolVar(&p.json, "json", false, "answer in JSON")
	root.PersistentFlags().StringVar(&p.passphraseFile, "passphrase-file", "", "open protected set-ups with the passphrase in this file")
	root.AddCommand(p.serve(), p.language(), p.version(), completion())
	p.addCommands(root)
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetHelpCommand(help())
	root.InitDefaultHelpCmd()
	return root
}

func (p *program) workspace() *app.Workspace {
	w := app.NewWorkspace(Version, p.dir, time.Now)
	w.Give(p.passphrase, p.askPassphrase)
	return w
}

// fail says what went wrong and finds the exit code for it.
func (p *program) fail(err error) int {
	switch {
	case errors.Is(err, errNo):
		return exitNo
	case !p.ran, errors.Is(err, errUsage), errors.Is(err, app.ErrNoWindow), errors.Is(err, app.ErrNoDisplay),
		errors.Is(err, app.ErrNotLoopback), errors.Is(err, app.ErrPortTaken),
		errors.Is(err, app.ErrCertificate), errors.Is(err, app.ErrNoName):
		p.complain(misuse(err))
		return exitUsage
	}
	said := p.complain(err)
	if said.Code == string(app.CodeElsewhere) {
		return exitOpen
	}
	return exitNo
}
