package cli

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/mattn/go-isatty"

	"rolebook/app"
)

// terminal reports whether somebody sits at it.
func terminal(stream any) bool {
	file, isFile := stream.(*os.File)
	return isFile && (isatty.IsTerminal(file.Fd()) || isatty.IsCygwinTerminal(file.Fd()))
}

// ask puts a question to the person at the terminal and gives what they typed. The question
// goes beside the answers of the command, which somebody may be collecting.
func (p *program) ask(question string) (string, error) {
	if p.typed == nil {
		p.typed = bufio.NewReader(p.In)
	}
	fmt.Fprint(p.Err, question)
	line, err := p.typed.ReadString('\n')
	if err == io.EOF {
		fmt.Fprintln(p.Err)
		err = nil
	}
	return strings.TrimSpace(line), err
}

// agreed asks a question that only a clear yes says yes to.
func (p *program) agreed(question string) (bool, error) {
	answer, err := p.ask(question)
	return slices.Contains(strings.Fields(app.Commands().Change.Yes), strings.ToLower(answer)), err
}
