package cli

import (
	"fmt"
	"os"
	"strings"

	"golang.org/x/term"

	"rolebook/app"
)

// passphraseVariable is where a passphrase is looked for when no file is named.
const passphraseVariable = "ROLEBOOK_PASSPHRASE"

// givenPassphrase is the one that was said before anything was asked; empty for none.
func (p *program) givenPassphrase() (string, error) {
	if p.passphraseFile == "" {
		return os.Getenv(passphraseVariable), nil
	}
	return p.readPassphrase(p.passphraseFile)
}

// readPassphrase is the first line of a file.
func (p *program) readPassphrase(file string) (string, error) {
	text, err := p.read(file)
	line, _, _ := strings.Cut(string(text), "\n")
	return strings.TrimSuffix(line, "\r"), err
}

// askPassphrase asks for the passphrase of a set-up, once; empty where nobody can be asked.
func (p *program) askPassphrase(name string) (string, error) {
	if p.unattended {
		return "", nil
	}
	if p.passphrase == "" {
		var err error
		if p.passphrase, err = p.askHidden(app.Fill(app.Commands().Protection.Current, "name", name)); err != nil {
			return "", err
		}
	}
	return p.passphrase, nil
}

// askHidden puts a question whose answer is not shown while it is typed; empty where nobody
// sits at a terminal.
func (p *program) askHidden(question string) (string, error) {
	file, isFile := p.In.(*os.File)
	if !isFile || !term.IsTerminal(int(file.Fd())) {
		return "", nil
	}
	fmt.Fprint(p.Err, question)
	answer, err := term.ReadPassword(int(file.Fd()))
	fmt.Fprintln(p.Err)
	return string(answer), err
}
